package horseshoe.analysis.replay;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What another rule does to one member: how often the result turns its way or against it, its votes being what they were. A member
 * that abstained neither gains nor loses. Only votes with names tell who gains; whose veto it was is known of the others too.
 *
 * @param seat the member's continuing seat
 * @param gains results that turn the way it voted
 * @param losses results that turn against its vote
 * @param vetoes what becomes of the texts it vetoed
 */
public record MemberEffect(SeatId seat, Turns gains, Turns losses, Turns vetoes) {
    /**
     * Results that turn.
     *
     * @param certain votes
     * @param possible further votes that may turn
     */
    public record Turns(int certain, int possible) {}

    static MemberEffect of(SeatId seat, Collection<ReplayedVote> flips) {
        Map<Effect, int[]> counts = new EnumMap<>(Effect.class);
        flips.forEach(flip -> count(counts, seat, flip));
        return new MemberEffect(
                seat, turns(counts, Effect.GAIN), turns(counts, Effect.LOSS), turns(counts, Effect.VETO_LOST));
    }

    private static void count(Map<Effect, int[]> counts, SeatId seat, ReplayedVote flip) {
        int place = flip.change().isCertain() ? 0 : 1;
        Effect effect = effect(flip.vote().vote().votes().bySeat().get(seat), flip.change());
        counts.computeIfAbsent(effect, any -> new int[2])[place]++;
        if (flip.vote().vote().count().vetoes().contains(seat)) {
            counts.computeIfAbsent(Effect.VETO_LOST, any -> new int[2])[place]++;
        }
    }

    private static Effect effect(@Nullable Vote vote, Change change) {
        if (vote != Vote.IN_FAVOUR && vote != Vote.AGAINST) {
            return Effect.NONE;
        }
        return (vote == Vote.IN_FAVOUR) == change.isTowardsAdoption() ? Effect.GAIN : Effect.LOSS;
    }

    private static Turns turns(Map<Effect, int[]> counts, Effect effect) {
        int[] found = counts.getOrDefault(effect, new int[2]);
        return new Turns(found[0], found[1]);
    }

    private enum Effect {
        GAIN,
        LOSS,
        VETO_LOST,
        NONE
    }
}
