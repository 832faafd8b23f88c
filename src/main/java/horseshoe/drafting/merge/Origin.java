package horseshoe.drafting.merge;

import horseshoe.drafting.document.ParagraphKey;

/**
 * Where a paragraph comes from.
 *
 * @param side which draft
 * @param key its name there
 */
public record Origin(Side side, ParagraphKey key) {}
