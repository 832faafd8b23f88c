package horseshoe.analysis.replay;

import horseshoe.record.DecidedVote;
import horseshoe.record.Figures;
import horseshoe.record.RecordedOutcome;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.VoteSheet;
import java.util.List;

/**
 * The votes of a Council of which only the figures are known, given to seats at the other table so that the text fares as badly, or
 * as well, as the figures allow. What is known is kept: whose veto it was, and that no other permanent member voted against a text
 * that carried or was vetoed.
 *
 * <p>Seats of the day that have no place of their own at the other table ("lost") take, at worst, the votes in favour first and, at best,
 * the votes against.
 */
final class Allotment {
    private final OtherCouncil table;
    private final DecidedVote vote;
    private final SeatSet vetoing;
    private final SeatSet kept;
    private final SeatSet free;
    private final int lost;

    private Allotment(OtherCouncil table, DecidedVote vote) {
        this.table = table;
        this.vote = vote;
        this.vetoing = table.placesOf(vetoes());
        this.kept = table.places().kept();
        this.free = kept.without(vetoing)
                .without(isOppositionKnown() ? table.places().permanent() : SeatSet.none());
        this.lost = vote.council().size() - kept.size() - (vetoes().size() - vetoing.size());
    }

    static VoteSheet worst(OtherCouncil table, DecidedVote vote) {
        return new Allotment(table, vote).worst();
    }

    static VoteSheet best(OtherCouncil table, DecidedVote vote) {
        return new Allotment(table, vote).best();
    }

    private VoteSheet worst() {
        Figures figures = vote.vote().count().figures().orElseGet(this::fewest);
        SeatSet holders = table.to().rule().veto().holders();
        int others = figures.against() - vetoes().size();
        SeatSet against = first(others, free.and(holders));
        against = against.or(first(others - against.size(), free.without(holders)));
        int absorbed = lost - (others - against.size());
        SeatSet inFavour = first(figures.inFavour() - absorbed, unvoted(against));
        return sheet(inFavour, against);
    }

    private VoteSheet best() {
        Figures figures = vote.vote().count().figures().orElseGet(this::most);
        SeatSet holders = table.to().rule().veto().holders();
        int others = figures.against() - vetoes().size() - lostOpponents();
        SeatSet against = first(others, free.without(holders));
        against = against.or(first(others - against.size(), free.and(holders)));
        return sheet(first(figures.inFavour(), unvoted(against)), against);
    }

    /** How many of the lost seats may have voted against. */
    private int lostOpponents() {
        return isOppositionKnown() ? Math.max(0, lost - lostPermanent()) : lost;
    }

    private int lostPermanent() {
        int permanent = vote.council().permanentMembers().size() - vetoes().size();
        return permanent - table.places().permanent().without(vetoing).size();
    }

    private SeatSet unvoted(SeatSet against) {
        return kept.without(vetoing).without(against);
    }

    private VoteSheet sheet(SeatSet inFavour, SeatSet against) {
        SeatSet none = SeatSet.none();
        SeatSet abstaining = unvoted(against).without(inFavour);
        return new VoteSheet(table.to(), inFavour, against.or(vetoing), abstaining, none, none);
    }

    /** Where even the figures are unknown: no more in favour than the outcome needs. */
    private Figures fewest() {
        int seats = vote.council().size();
        int inFavour = isTooFew() ? 0 : vote.council().rule().requiredAffirmative();
        return new Figures(inFavour, seats - inFavour, 0, 0);
    }

    /** Where even the figures are unknown: as many in favour as the outcome allows. */
    private Figures most() {
        int seats = vote.council().size();
        int against = vetoes().size();
        int inFavour = isTooFew() ? vote.council().rule().requiredAffirmative() - 1 : seats - against;
        return new Figures(inFavour, against, seats - inFavour - against, 0);
    }

    private boolean isTooFew() {
        return vote.vote().count().outcome() == RecordedOutcome.TOO_FEW_VOTES;
    }

    private boolean isOppositionKnown() {
        return vote.vote().matter() == Matter.SUBSTANTIVE && !isTooFew();
    }

    private List<SeatId> vetoes() {
        return vote.vote().count().vetoes();
    }

    private static SeatSet first(int count, SeatSet of) {
        int left = of.bits();
        for (int taken = 0; taken < count && left != 0; taken++) {
            left &= left - 1;
        }
        return new SeatSet(of.bits() & ~left);
    }
}
