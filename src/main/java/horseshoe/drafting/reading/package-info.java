/**
 * Reads a resolution or a draft that somebody pasted: masthead, the two halves, degrees, references. What could not be read is marked with
 * its line; nothing is lost but the furniture of the page.
 *
 * <p>Simplification: English texts only, since the opening formula and the phrases are looked for in English.
 *
 * <p>May import: {@code horseshoe.drafting} with its documents and phrases, {@code java.base} and {@code org.jspecify}. Pure.
 */
@NullMarked
package horseshoe.drafting.reading;

import org.jspecify.annotations.NullMarked;
