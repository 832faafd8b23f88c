/**
 * The phrases with which paragraphs of the Council's resolutions open, and what kind of paragraph each begins. The list is data,
 * {@code drafting/phrases.csv}: phrase, half, kind, words in italics, how often it opens a paragraph in the 1,511 resolutions of 2000 to 2026
 * that the United Nations published as XML, how often in 902 earlier ones (Corpus of Resolutions: UN Security Council), and a
 * resolution in which it stands; "practice" for the few that stand in none of them. Rows of kind MODIFIER may stand before a phrase.
 *
 * <p>May import: {@code horseshoe.drafting}, {@code java.base} and {@code org.jspecify}. Reads its own list from the JAR, nothing else.
 */
@NullMarked
package horseshoe.drafting.phrase;

import org.jspecify.annotations.NullMarked;
