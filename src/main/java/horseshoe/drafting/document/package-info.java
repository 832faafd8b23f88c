/**
 * A draft resolution as a document: masthead, paragraphs with their degrees, references that are links and therefore renumber by
 * themselves (United Nations Editorial Manual, "Resolutions and other formal decisions"; provisional rule 31).
 *
 * <p>Punctuation at the end of a paragraph, numbers and "above" or "below" are not stored: they follow from the order of the paragraphs.
 *
 * <p>May import: {@code horseshoe.drafting}, {@code java.base} and {@code org.jspecify}. Pure and immutable.
 */
@NullMarked
package horseshoe.drafting.document;

import org.jspecify.annotations.NullMarked;
