package horseshoe.rules.procedure;

import horseshoe.rules.Matter;
import horseshoe.rules.Result;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;

/**
 * How the Council settles whether a matter is procedural. None of the three is settled law; the Council has not put the question
 * explicitly since 1959.
 */
public enum PreliminaryQuestion {
    /** Nobody asks; the matter is taken as such matters are. */
    IMPLICIT,
    /** It is voted on as a substantive matter, so a permanent member can veto the answer: the "double veto" (1946, 1948). */
    SF_DOUBLE_VETO,
    /** The President rules that it is procedural, and the ruling stands unless it is overruled (1950, 1959). */
    PRESIDENT_RULING_1950;

    /**
     * Settles the matter of the main question.
     *
     * @param asClassified how the main question would be taken if nobody asked
     * @param votes votes on "is it procedural?": in favour says it is; with a ruling, against says to overrule it; not looked at if
     *     nobody asks
     * @return the matter, and what settled it
     */
    public PreliminaryDecision decide(Matter asClassified, VoteSheet votes) {
        return switch (this) {
            case IMPLICIT -> new PreliminaryDecision.Implicit(asClassified);
            case SF_DOUBLE_VETO ->
                new PreliminaryDecision.Asked(votes.council().rule().decide(Matter.SUBSTANTIVE, votes));
            case PRESIDENT_RULING_1950 -> new PreliminaryDecision.Ruled(Ruling.challenged(reversed(votes)));
        };
    }

    private static VoteSheet reversed(VoteSheet votes) {
        return votes.with(votes.against(), Vote.IN_FAVOUR).with(votes.inFavour(), Vote.AGAINST);
    }

    static Matter matterOf(Result isProcedural) {
        return isProcedural == Result.ADOPTED ? Matter.PROCEDURAL : Matter.SUBSTANTIVE;
    }
}
