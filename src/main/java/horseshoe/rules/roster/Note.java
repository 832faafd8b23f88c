package horseshoe.rules.roster;

/**
 * Something a reader should know about the Council of some dates: a seat that changed hands, a term that was split.
 *
 * @param span the days it concerns
 * @param text a sentence or two
 */
public record Note(Span span, String text) {}
