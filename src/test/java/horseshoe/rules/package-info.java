/** Tests of the voting law; each class is named after a rule, each method after the claim it checks. */
@NullMarked
package horseshoe.rules;

import org.jspecify.annotations.NullMarked;
