/** Tests of what comes before a vote. */
@NullMarked
package horseshoe.rules.procedure;

import org.jspecify.annotations.NullMarked;
