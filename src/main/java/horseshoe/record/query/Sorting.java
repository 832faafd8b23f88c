package horseshoe.record.query;

import horseshoe.record.DecidedVote;
import horseshoe.record.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * An order of votes. Votes that are alike stay in order of time, the last first where the order is turned round.
 *
 * @param key by what
 * @param descending whether it is turned round
 */
public record Sorting(Key key, boolean descending) {
    /** By what votes can be put in order. */
    public enum Key {
        /** By day, and within a day as they were taken. */
        DATE((one, other) -> 0),
        /** By affirmative votes; votes without figures come first. */
        IN_FAVOUR(by(Figures::inFavour)),
        /** By negative votes. */
        AGAINST(by(Figures::against)),
        /** By abstentions. */
        ABSTAINING(by(Figures::abstaining)),
        /** By the symbol of the resolution, else of the draft, else of the meeting; numbers in it count as numbers. */
        SYMBOL(Comparator.comparing(Symbol::of));

        private final Comparator<DecidedVote> order;

        Key(Comparator<DecidedVote> order) {
            this.order = order;
        }

        private static Comparator<DecidedVote> by(ToIntFunction<Figures> figure) {
            return Comparator.comparingInt(decided ->
                    decided.vote().count().figures().map(figure::applyAsInt).orElse(-1));
        }
    }

    /**
     * Puts votes in order.
     *
     * @param votes in order of time
     * @return the same votes in this order
     */
    public List<DecidedVote> of(List<DecidedVote> votes) {
        List<DecidedVote> ordered = votes.stream().sorted(key.order).toList();
        return descending ? ordered.reversed() : ordered;
    }
}
