/** Tests of the live class at the edge. */
@NullMarked
package horseshoe.web.live;

import org.jspecify.annotations.NullMarked;
