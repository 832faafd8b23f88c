/** Tests of the scenarios and of what reads and plays them. */
@NullMarked
package horseshoe.scenario;

import org.jspecify.annotations.NullMarked;
