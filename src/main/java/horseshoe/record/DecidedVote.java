package horseshoe.record;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.VoteSheet;
import java.util.Optional;

/** A past vote with the Council of its day, and what the voting rule makes of it. */
public final class DecidedVote {
    private final VoteRecord vote;
    private final Council council;
    private final Optional<VoteSheet> sheet;
    private final Optional<Decision> decision;

    private DecidedVote(VoteRecord vote, Council council, Optional<VoteSheet> sheet, Optional<Decision> decision) {
        this.vote = vote;
        this.council = council;
        this.sheet = sheet;
        this.decision = decision;
    }

    /**
     * Decides a past vote by the rule of its day.
     *
     * @param vote one of the record
     * @param council the Council of that day
     * @return both with the decision
     * @throws IllegalArgumentException if somebody voted who is not on that Council
     */
    static DecidedVote of(VoteRecord vote, Council council) {
        Optional<VoteSheet> sheet = vote.sheet(council);
        return new DecidedVote(vote, council, sheet, sheet.map(votes -> decide(vote, votes)));
    }

    private static Decision decide(VoteRecord vote, VoteSheet votes) {
        Council council = votes.council();
        return vote.count().manner() == Manner.WITHOUT_VOTE
                ? new Decision.AdoptedWithoutVote(council)
                : council.rule().decide(vote.matter(), votes);
    }

    /**
     * The vote as recorded.
     *
     * @return with id, documents and figures
     */
    public VoteRecord vote() {
        return vote;
    }

    /**
     * The Council that voted. Votes of one composition share one Council, whose id is the day of the first of them.
     *
     * @return members and rule of that day
     */
    public Council council() {
        return council;
    }

    /**
     * How every member voted.
     *
     * @return empty where only the figures are known
     */
    public Optional<VoteSheet> sheet() {
        return sheet;
    }

    /**
     * What the rule of the day makes of the votes.
     *
     * @return empty where nobody is named
     */
    public Optional<Decision> decision() {
        return decision;
    }

    /**
     * Why it came out so. Where nobody is named it is told from the recorded outcome.
     *
     * @return the ground
     */
    public Ground ground() {
        return decision.map(Decision::ground).orElseGet(this::groundOfOutcome);
    }

    private Ground groundOfOutcome() {
        if (vote.count().manner() == Manner.WITHOUT_VOTE) {
            return Ground.NO_OBJECTION;
        }
        return switch (vote.count().outcome()) {
            case VETOED -> Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER;
            case TOO_FEW_VOTES -> Ground.INSUFFICIENT_AFFIRMATIVE_VOTES;
            case ADOPTED ->
                vote.matter() == Matter.PROCEDURAL
                        ? Ground.REQUIRED_AFFIRMATIVE_VOTES
                        : Ground.REQUIRED_VOTES_AND_NO_VETO;
        };
    }
}
