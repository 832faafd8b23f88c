package horseshoe.rules.reform;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.VotingRule;
import horseshoe.rules.evidence.Evidence;
import java.util.List;

/**
 * A Council and voting rule that has been proposed.
 *
 * @param id upper case, e.g. {@code TWO_VETOES}
 * @param proposal title, summary and origin
 * @param composition which seats there are
 * @param rule how they vote
 * @param evidence doubts and sources
 */
public record ReformModel(String id, Proposal proposal, Composition composition, ModelRule rule, Evidence evidence) {
    /**
     * How many seats the model's Council has.
     *
     * @return seats
     */
    public int seats() {
        return composition.seats().size();
    }

    /**
     * Whether the model leaves the Council's seats alone, so that a real vote can be counted under it one to one.
     *
     * @return true if it changes only how they vote
     */
    public boolean keepsSeats() {
        return composition instanceof Composition.AsSeated;
    }

    /**
     * The model by itself, without a date: permanent members by name, elected and new seats vacant.
     *
     * @return a Council whose id is the model's
     */
    public Council asCouncil() {
        List<Member> members =
                composition.seats().stream().map(PlannedSeat::member).toList();
        Council council = unruled(id, members);
        return council.votingBy(id, rule.at(council));
    }

    /**
     * The model applied to a Council of a date.
     *
     * @param council a real Council
     * @return the Council as it would be; its id is the date, a slash and the model's id
     */
    public Council on(Council council) {
        return seatMap(council).to();
    }

    /**
     * A real vote as it would stand under the model: merged members that agree vote as one, other merged seats and new seats are left
     * pending, members without a seat fall out.
     *
     * @param votes a sheet of a real Council
     * @return a sheet of {@link #on(Council)}
     */
    public VoteSheet votesOn(VoteSheet votes) {
        return seatMap(votes.council()).votes(votes);
    }

    /**
     * Who of a real Council sits where under the model.
     *
     * @param council a real Council
     * @return the table before and after
     */
    public SeatMap seatMap(Council council) {
        return switch (composition) {
            case Composition.AsSeated seated ->
                SeatMap.same(council, council.votingBy(idOn(council), seatedRule(council)));
            case Composition.Changed changed -> seated(council, changed);
        };
    }

    private VotingRule seatedRule(Council council) {
        int own = council.rule().requiredAffirmative();
        return rule.requiring(council.size() == seats() ? rule.required() : own, council);
    }

    private SeatMap seated(Council council, Composition.Changed changed) {
        Seating seating = Seating.of(council, changed.seats());
        Council unruled = unruled(idOn(council), seating.members());
        return new SeatMap(council, unruled.votingBy(unruled.id(), rule.at(unruled)), seating.fillers());
    }

    private String idOn(Council council) {
        return council.id() + "/" + id;
    }

    private static Council unruled(String id, List<Member> members) {
        return Council.of(id, members, ordered -> VotingRule.ofAny(members.size()));
    }
}
