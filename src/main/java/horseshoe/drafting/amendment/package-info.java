/**
 * Amendments to a draft as a document (provisional rules 33, 35 and 36): what they alter, what becomes of them when others pass, and the
 * difference word by word. They hold on to paragraphs by name, so they follow them wherever they move.
 *
 * <p>What passed is a set with an order of its own; the text follows from the set alone, in whatever order its members arrive.
 *
 * <p>May import: {@code horseshoe.drafting} with its documents, {@code java.base}, {@code org.jspecify}, and java-diff-utils, which compares
 * words. Pure.
 */
@NullMarked
package horseshoe.drafting.amendment;

import org.jspecify.annotations.NullMarked;
