/** Tests of what a class takes home. */
@NullMarked
package horseshoe.web.live.debrief;

import org.jspecify.annotations.NullMarked;
