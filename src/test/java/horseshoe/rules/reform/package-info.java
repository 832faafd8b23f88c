/** Tests of models in general: who takes which seat, whose vote counts for whom, and by what rule. */
@NullMarked
package horseshoe.rules.reform;

import org.jspecify.annotations.NullMarked;
