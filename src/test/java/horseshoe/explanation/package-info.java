/** Tests of {@code horseshoe.explanation}. */
@NullMarked
package horseshoe.explanation;

import org.jspecify.annotations.NullMarked;
