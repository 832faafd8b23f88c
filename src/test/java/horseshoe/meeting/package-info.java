/** Tests of a meeting, named by the rule of procedure that they are about. */
@NullMarked
package horseshoe.meeting;

import org.jspecify.annotations.NullMarked;
