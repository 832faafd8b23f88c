package horseshoe.drafting.phrase;

/**
 * How a paragraph opens.
 *
 * @param phrase the longest known phrase
 * @param length characters of the paragraph that the phrase takes, with the modifiers before it
 * @param italic characters of the paragraph that are printed in italics
 */
public record Opening(Phrase phrase, int length, int italic) {}
