/** Tests of what may be seen of a class. */
@NullMarked
package horseshoe.web.live.view;

import org.jspecify.annotations.NullMarked;
