package horseshoe.verbatim;

import horseshoe.meeting.Proposal;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.procedure.QuestionKind;
import java.util.Map;

/**
 * How the members really voted, where the scenario is history.
 *
 * @param kind on what kind of question
 * @param symbol the draft's symbol; empty where it had none, or the vote was on no draft
 * @param votes by seat; none where nothing is known
 */
public record Reality(QuestionKind kind, String symbol, Map<SeatId, Vote> votes) {
    /** Copies the votes. */
    public Reality {
        votes = Map.copyOf(votes);
    }

    /**
     * Nothing is known.
     *
     * @return without votes
     */
    public static Reality unknown() {
        return new Reality(QuestionKind.DRAFT_RESOLUTION, "", Map.of());
    }

    /**
     * The real votes that stand beside those on a proposal of the class.
     *
     * @param proposal what the class voted on
     * @return none if that is not what the members voted on
     */
    Map<SeatId, Vote> votesOn(Proposal proposal) {
        boolean same = proposal.kind() == kind
                && (!(proposal instanceof Proposal.Draft draft)
                        || symbol.isEmpty()
                        || draft.symbol().equals(symbol));
        return same ? votes : Map.of();
    }
}
