package horseshoe.rules;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What stands between a text and its adoption, or stood: said before the vote, while it runs, and after it.
 *
 * @param required affirmative votes the rule asks for
 * @param stillNeeded affirmative votes missing, 0 if there are enough
 * @param canBlockAlone seats whose single vote against would stop the text even if all others were in favour; none if even then it
 *     would not carry
 * @param pivotal seats whose own change of vote, alone, would turn the result
 * @param couldSink holders of a veto that were free to take sides, did not and, all voting against, would stop a text that now
 *     carries
 * @param settled whether the votes still to come cannot change the result; always true once all have voted
 */
public record WhatItTakes(
        int required, int stillNeeded, SeatSet canBlockAlone, SeatSet pivotal, SeatSet couldSink, boolean settled) {
    static WhatItTakes of(Count count) {
        int required = count.rule().requiredAffirmative();
        return new WhatItTakes(
                required,
                Math.max(0, required - count.tally().inFavour()),
                canBlockAlone(count),
                seats(count, place -> turns(count, place)),
                couldSink(count),
                isSettled(count));
    }

    /** Where nobody asks for a vote any member can: that is all it takes to have one. */
    static WhatItTakes withoutVote(Council council) {
        SeatSet nobody = SeatSet.none();
        return new WhatItTakes(0, 0, council.everybody(), council.everybody(), nobody, true);
    }

    private static SeatSet canBlockAlone(Count count) {
        VoteSheet unanimous = count.cast().with(count.cast().council().everybody(), Vote.IN_FAVOUR);
        return isAdopted(count, unanimous)
                ? seats(count, place -> !isAdopted(count, unanimous.with(SeatSet.at(place), Vote.AGAINST)))
                : SeatSet.none();
    }

    private static boolean turns(Count count, int place) {
        boolean now = isAdopted(count, count.cast());
        Vote other = now ? Vote.AGAINST : Vote.IN_FAVOUR;
        return isAdopted(count, count.cast().with(SeatSet.at(place), other)) != now;
    }

    private static SeatSet couldSink(Count count) {
        VoteSheet cast = count.cast();
        SeatSet free = count.rule().veto().holders().without(count.question().boundToAbstain());
        SeatSet aside = free.and(cast.abstaining().or(cast.notParticipating()).or(cast.absent()));
        boolean sunk = isAdopted(count, cast) && !isAdopted(count, cast.with(aside, Vote.AGAINST));
        return sunk ? aside : SeatSet.none();
    }

    private static boolean isSettled(Count count) {
        SeatSet pending = count.cast().pending();
        boolean best = isAdopted(count, count.cast().with(pending, Vote.IN_FAVOUR));
        boolean worst = isAdopted(count, count.cast().with(pending, Vote.AGAINST));
        return best == worst;
    }

    private static boolean isAdopted(Count count, VoteSheet votes) {
        return count.rule().decide(count.question(), votes).result() == Result.ADOPTED;
    }

    private static SeatSet seats(Count count, IntPredicate test) {
        int bits = IntStream.range(0, count.cast().council().size())
                .filter(test)
                .map(place -> 1 << place)
                .sum();
        return new SeatSet(bits);
    }
}
