package horseshoe.analysis.replay;

import horseshoe.record.DecidedVote;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.Question;
import horseshoe.rules.SeatSet;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.util.EnumSet;
import java.util.Set;

/**
 * Counts votes by another rule at one table, at their worst and at their best for the text.
 *
 * @param table the other Council
 * @param fill what becomes of votes nobody cast
 * @param leniency what else is unknown
 */
record Recount(OtherCouncil table, Fill fill, Leniency leniency) {
    static Recount by(OtherRule other, OtherCouncil table) {
        OtherCouncil ruled = other.on(table);
        return new Recount(ruled, other.fill(), Leniency.of(other, ruled.to().rule()));
    }

    ReplayedVote of(DecidedVote vote) {
        return vote.sheet()
                .map(cast -> counted(vote, table.moved(cast)))
                .orElseGet(() -> counted(
                        vote, Allotment.worst(table, vote), Allotment.best(table, vote), EnumSet.of(Unknown.NAMES)));
    }

    private ReplayedVote counted(DecidedVote vote, VoteSheet moved) {
        return counted(vote, moved, moved, EnumSet.noneOf(Unknown.class));
    }

    private ReplayedVote counted(DecidedVote vote, VoteSheet low, VoteSheet high, Set<Unknown> unknown) {
        Question plain = Question.on(vote.vote().matter());
        Decision worst = table.to().rule().decide(plain, filled(low, Vote.AGAINST));
        VoteSheet best = filled(high, Vote.IN_FAVOUR);
        unknown.addAll(aboutSeats(low.pending()));
        if (leniency.isNeeded() && plain.matter() == Matter.SUBSTANTIVE) {
            Question lenient =
                    leniency.question(best.against(), vote.vote().about().chapters());
            unknown.addAll(leniency.unknown(lenient));
            return new ReplayedVote(vote, worst, leniency.overridden().decide(lenient, best), unknown);
        }
        Decision atBest = unknown.isEmpty() ? worst : table.to().rule().decide(plain, best);
        return new ReplayedVote(vote, worst, atBest, unknown);
    }

    private VoteSheet filled(VoteSheet sheet, Vote bound) {
        return OtherCouncil.filled(sheet, fill == Fill.BOUNDS ? bound : Vote.NOT_PARTICIPATING);
    }

    private Set<Unknown> aboutSeats(SeatSet pending) {
        Set<Unknown> unknown = EnumSet.noneOf(Unknown.class);
        if (fill == Fill.LEFT_OUT) {
            return unknown;
        }
        if (!pending.and(table.places().vacant()).isEmpty()) {
            unknown.add(Unknown.NEW_SEATS);
        }
        if (!pending.without(table.places().vacant()).isEmpty()) {
            unknown.add(Unknown.SHARED_SEATS);
        }
        return unknown;
    }
}
