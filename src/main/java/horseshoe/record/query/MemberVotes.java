package horseshoe.record.query;

import horseshoe.record.DecidedVote;
import horseshoe.record.Figures;
import horseshoe.rules.Decision;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.List;

/**
 * What one member did in some votes.
 *
 * @param seat the continuing seat
 * @param votes votes taken while it sat
 */
public record MemberVotes(SeatId seat, List<DecidedVote> votes) {
    /** Copies the votes. */
    public MemberVotes {
        votes = List.copyOf(votes);
    }

    /**
     * A member among votes.
     *
     * @param seat the continuing seat
     * @param votes any
     * @return those of them that were taken while it sat
     */
    public static MemberVotes of(SeatId seat, List<DecidedVote> votes) {
        return new MemberVotes(
                seat, votes.stream().filter(new Criterion.Sat(seat)).toList());
    }

    /**
     * How often it voted so.
     *
     * @param position a position
     * @return votes whose members are named
     */
    public long voted(Vote position) {
        return votes.stream()
                .filter(decided ->
                        Facts.vote(decided, seat).filter(position::equals).isPresent())
                .count();
    }

    /**
     * How often its veto stopped a text.
     *
     * @return votes, without names too
     */
    public long vetoes() {
        return votes.stream().filter(new Criterion.VetoedBy(seat)).count();
    }

    /**
     * How often nobody but it voted against.
     *
     * @return votes whose members are named, and vetoes with one negative vote
     */
    public long alone() {
        return votes.stream().filter(this::isAlone).count();
    }

    private boolean isAlone(DecidedVote decided) {
        boolean against = Facts.vote(decided, seat).filter(Vote.AGAINST::equals).isPresent()
                || new Criterion.VetoedBy(seat).test(decided);
        return against
                && decided.vote()
                        .count()
                        .figures()
                        .map(Figures::against)
                        .filter(count -> count == 1)
                        .isPresent();
    }

    /**
     * How often its own vote, had it been another, would have turned the result by itself.
     *
     * @return votes whose members are named, without those adopted without a vote
     */
    public long pivotal() {
        return votes.stream()
                .filter(decided -> decided.decision().filter(this::isPivotal).isPresent())
                .count();
    }

    private boolean isPivotal(Decision decision) {
        return decision instanceof Decision.Voted voted
                && voted.whatItTakes()
                        .pivotal()
                        .has(voted.count().cast().council().placeOf(seat));
    }
}
