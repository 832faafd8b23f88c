package horseshoe.meeting;

import java.util.EnumSet;
import java.util.Set;

/** What can be under way in a meeting, so that something else has to wait. In the order in which it is named to whoever has to wait. */
enum Business {
    /** A vote: from its opening to the announcement nobody interrupts but on its conduct (practice). */
    VOTE(Reason.VOTE_UNDER_WAY),
    /** A point of order on which the President has not ruled yet (provisional rule 30). */
    POINT_OF_ORDER(Reason.POINT_OF_ORDER_FIRST),
    /** A challenge to a ruling that waits for its vote (provisional rule 30). */
    CHALLENGE(Reason.CHALLENGE_FIRST),
    /** A caucus in which nobody has the floor (Model United Nations). */
    FREE_CAUCUS(Reason.CAUCUS_UNDER_WAY),
    /** A caucus with speeches (Model United Nations). */
    MODERATED_CAUCUS(Reason.CAUCUS_UNDER_WAY),
    /** A speech: only a point of order interrupts it (provisional rules 27 and 30). */
    SPEECH(Reason.SPEAKER_HAS_THE_FLOOR);

    private final Reason reason;

    Business(Reason reason) {
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    boolean isUnderWay(MeetingState state) {
        return switch (this) {
            case VOTE -> state.voting().isPresent();
            case POINT_OF_ORDER -> state.chair().point().isPresent();
            case CHALLENGE ->
                state.voting().isEmpty()
                        && !state.papers().tabled(Proposal.Challenge.class).isEmpty();
            case FREE_CAUCUS -> isCaucus(state, false);
            case MODERATED_CAUCUS -> isCaucus(state, true);
            case SPEECH -> state.floor().speech().isPresent();
        };
    }

    private static boolean isCaucus(MeetingState state, boolean moderated) {
        return state.chair()
                .caucus()
                .filter(caucus -> caucus.moderated() == moderated)
                .isPresent();
    }

    static Set<Business> all() {
        return EnumSet.allOf(Business.class);
    }
}
