package horseshoe.rules.roster;

import horseshoe.rules.evidence.Mark;

/**
 * What a member was called at the Council's table during some time.
 *
 * @param span the days
 * @param entity the State that filled the seat: the seat's own code, or {@code SUN}, {@code ROC}, {@code YMD} before a succession
 * @param official the name by which the Council listed and sorted it
 * @param shortName the name people use
 * @param plate two letters for a name plate
 * @param mark how far name and dates were checked
 */
public record StateName(Span span, String entity, String official, String shortName, String plate, Mark mark) {}
