/**
 * Two drafts become one: paragraphs that say nearly the same are found, the others picked and put in order, the origin of each is kept, and
 * every sponsor of both has to agree to what comes out (practice).
 *
 * <p>May import: {@code horseshoe.drafting} with its documents, {@code java.base} and {@code org.jspecify}. Pure and immutable.
 */
@NullMarked
package horseshoe.drafting.merge;

import org.jspecify.annotations.NullMarked;
