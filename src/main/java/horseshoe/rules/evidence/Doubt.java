package horseshoe.rules.evidence;

/**
 * A figure or name that is not certain, said together with why.
 *
 * @param field what is doubtful, in the words of the file, e.g. "required"
 * @param note what is not known and which reading was chosen
 */
public record Doubt(String field, String note) {}
