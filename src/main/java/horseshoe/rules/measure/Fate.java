package horseshoe.rules.measure;

/**
 * What became of a measure.
 *
 * @param becomes continues, lapses or returns
 * @param ending the last day before that takes effect; open if there is none, or the text adopted sets another
 */
public record Fate(OnFailure becomes, Ending ending) {}
