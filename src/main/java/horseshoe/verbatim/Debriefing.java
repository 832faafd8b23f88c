package horseshoe.verbatim;

import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Map;

/**
 * What a debrief is made from besides the meeting itself.
 *
 * @param delegations who represents every seat, in the order of the table
 * @param reality how the members really voted
 * @param rules other rules to count the votes by
 * @param notes how many private notes each seat wrote; a seat left out wrote none
 */
public record Debriefing(
        List<Delegation> delegations, Reality reality, List<OtherRule> rules, Map<SeatId, Integer> notes) {
    /** Copies lists and map. */
    public Debriefing {
        delegations = List.copyOf(delegations);
        rules = List.copyOf(rules);
        notes = Map.copyOf(notes);
    }
}
