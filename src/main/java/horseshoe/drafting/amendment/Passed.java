package horseshoe.drafting.amendment;

import java.util.Comparator;

/**
 * An amendment that passed, or that all sponsors accepted.
 *
 * @param order in which amendments passed; given once, by whoever announces the result
 * @param amendment its name; tells those of the same order apart
 * @param alteration what it does
 */
public record Passed(long order, String amendment, Alteration alteration) implements Comparable<Passed> {
    private static final Comparator<Passed> ORDER =
            Comparator.comparingLong(Passed::order).thenComparing(Passed::amendment);

    @Override
    public int compareTo(Passed other) {
        return ORDER.compare(this, other);
    }
}
