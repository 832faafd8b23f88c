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
        DATE,
        /** By affirmative votes; votes without figures come first. */
        IN_FAVOUR,
        /** By negative votes; votes without figures come first. */
        AGAINST,
        /** By abstentions; votes without figures come first. */
        ABSTAINING,
        /** By the symbol of the resolution, else of the draft, else of the meeting; numbers in it count as numbers. */
        SYMBOL
    }

    /**
     * Puts votes in order.
     *
     * @param votes in order of time
     * @return the same votes in this order
     */
    public List<DecidedVote> of(List<DecidedVote> votes) {
        List<DecidedVote> ordered = ordered(votes);
        return descending ? ordered.reversed() : ordered;
    }

    private List<DecidedVote> ordered(List<DecidedVote> votes) {
        return switch (key) {
            case DATE -> votes;
            case IN_FAVOUR -> by(Figures::inFavour, votes);
            case AGAINST -> by(Figures::against, votes);
            case ABSTAINING -> by(Figures::abstaining, votes);
            case SYMBOL ->
                votes.stream().sorted(Comparator.comparing(Symbol::of)).toList();
        };
    }

    private static List<DecidedVote> by(ToIntFunction<Figures> figure, List<DecidedVote> votes) {
        ToIntFunction<DecidedVote> stated = decided ->
                decided.vote().count().figures().map(figure::applyAsInt).orElse(-1);
        return votes.stream().sorted(Comparator.comparingInt(stated)).toList();
    }
}
