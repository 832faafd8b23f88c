package horseshoe.record.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong: the first flaws one by one, the others counted. */
final class Flaws {
    private final List<Flaw> first = new ArrayList<>();
    private final BitSet lines = new BitSet();
    private int more;

    void add(Flaw flaw) {
        lines.set(flaw.line());
        if (first.size() < Report.MOST_FLAWS) {
            first.add(flaw);
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    List<Flaw> first() {
        return first.stream().sorted(Comparator.comparingInt(Flaw::line)).toList();
    }

    int more() {
        return more;
    }

    /** How many rows have a flaw. */
    int rows() {
        return lines.cardinality();
    }
}
