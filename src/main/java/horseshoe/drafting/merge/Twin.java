package horseshoe.drafting.merge;

import horseshoe.drafting.document.ParagraphKey;

/**
 * Two paragraphs that say nearly the same.
 *
 * @param left in the one draft
 * @param right in the other
 * @param percent how many of their words they share, 0 to 100
 */
public record Twin(ParagraphKey left, ParagraphKey right, int percent) {}
