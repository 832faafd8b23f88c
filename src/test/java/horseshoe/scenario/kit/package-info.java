/** Tests of what a teacher prints before a lesson. */
@NullMarked
package horseshoe.scenario.kit;

import org.jspecify.annotations.NullMarked;
