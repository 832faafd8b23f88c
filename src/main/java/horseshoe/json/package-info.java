/**
 * Reads JSON strictly and says what is wrong, where, and what would be right. Scenario files and request bodies go through here.
 *
 * <p>May import: {@code jakarta.json} and the JSON Schema library.
 */
@NullMarked
package horseshoe.json;

import org.jspecify.annotations.NullMarked;
