/** What simulators of the Council get wrong, one test each, named after the mistake turned right. */
@NullMarked
package horseshoe.rules.traps;

import org.jspecify.annotations.NullMarked;
