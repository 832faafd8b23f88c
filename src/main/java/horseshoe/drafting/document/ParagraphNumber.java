package horseshoe.drafting.document;

import horseshoe.drafting.Half;

/**
 * The number of one paragraph.
 *
 * @param half where it stands
 * @param order 0 for the first of the whole draft; tells what is above and what below
 * @param label its own number, such as "(a)"
 * @param full with those above it, such as "2 (a)"; of a preambular paragraph its place, such as "3"
 */
public record ParagraphNumber(Half half, int order, String label, String full) {}
