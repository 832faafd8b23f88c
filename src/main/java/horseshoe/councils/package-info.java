/**
 * Reads the Council's compositions, eras, presidencies, holidays and reform models from {@code src/main/resources/councils/} into the
 * pure register of {@code horseshoe.rules}. A broken file is named together with the JSON pointer of what is wrong.
 *
 * <p>May import: {@code horseshoe.rules} and its sub-packages, {@code horseshoe.json}, {@code jakarta.json}.
 */
@NullMarked
package horseshoe.councils;

import org.jspecify.annotations.NullMarked;
