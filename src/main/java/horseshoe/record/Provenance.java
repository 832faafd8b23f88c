package horseshoe.record;

/**
 * What a row rests on.
 *
 * @param document symbol of the public United Nations document that reports the vote
 * @param names where the names come from
 * @param confidence how far the row can be relied on
 */
public record Provenance(String document, NamesFrom names, Confidence confidence) {}
