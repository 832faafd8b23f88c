package horseshoe.rules.charter;

import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.Outcome;
import horseshoe.rules.VoteSheet;
import java.util.Optional;

/**
 * Uniting for peace (A/RES/377(V) A): where lack of unanimity of the permanent members keeps the Council from acting, the Assembly can
 * meet within 24 hours in emergency special session. Does not check that there is a threat to the peace.
 *
 * @param deadlock the vetoed decision
 */
public record UnitingForPeace(Decision deadlock) {
    /** Within how many hours of the request the session is called. */
    public static final int HOURS = 24;

    /** Rejects a decision that no permanent member vetoed: the resolution speaks of lack of unanimity. */
    public UnitingForPeace {
        if (deadlock.vetoes().isEmpty()) {
            throw new IllegalArgumentException("No lack of unanimity of the permanent members (A/RES/377(V) A)");
        }
    }

    /**
     * Whether the way is open.
     *
     * @param decision of the Council
     * @return the way; empty unless a veto was cast
     */
    public static Optional<UnitingForPeace> after(Decision decision) {
        return decision.vetoes().isEmpty() ? Optional.empty() : Optional.of(new UnitingForPeace(decision));
    }

    /**
     * The Council calls the session: a procedural matter, and no veto.
     *
     * @param votes the votes in the Council
     * @return called with the required votes of any members
     */
    public Decision callByCouncil(VoteSheet votes) {
        return votes.council().rule().decide(Matter.PROCEDURAL, votes);
    }

    /**
     * Members ask for the session: it takes more than half of them.
     *
     * @param requests Members that ask for it
     * @param membership Members of the United Nations
     * @return called with the requests of a majority
     */
    public Outcome callByMembers(int requests, int membership) {
        return new SessionRequest(requests, membership);
    }

    /**
     * The session recommends: an important question, two thirds of those present and voting. It binds nobody.
     *
     * @param tally the vote of the Assembly
     * @return result, ground and figures
     */
    public AssemblyDecision recommend(AssemblyTally tally) {
        return AssemblyMajority.TWO_THIRDS_PRESENT_AND_VOTING.decide(tally);
    }
}
