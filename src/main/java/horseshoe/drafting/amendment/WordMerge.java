package horseshoe.drafting.amendment;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import horseshoe.drafting.document.Span;
import horseshoe.drafting.document.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two changes of the same words, put together where they touch different ones. It does not matter which of the two is named first. */
final class WordMerge {
    private WordMerge() {}

    /** Empty if both change the same words, or insert at the same place, and not to the same effect. */
    static Optional<Wording> of(Wording before, Wording one, Wording other) {
        List<Span> base = Tokens.of(before);
        List<AbstractDelta<Span>> first = deltas(base, one);
        List<AbstractDelta<Span>> second = deltas(base, other).stream()
                .filter(delta -> !first.contains(delta))
                .toList();
        boolean clash = first.stream().anyMatch(delta -> second.stream().anyMatch(rival -> touch(delta, rival)));
        return clash ? Optional.empty() : Optional.of(applied(base, Stream.concat(first.stream(), second.stream())));
    }

    private static List<AbstractDelta<Span>> deltas(List<Span> base, Wording changed) {
        return DiffUtils.diff(base, Tokens.of(changed)).getDeltas();
    }

    private static boolean touch(AbstractDelta<Span> one, AbstractDelta<Span> other) {
        boolean inserts = isInsertion(one) || isInsertion(other);
        return inserts
                ? from(one) <= to(other) && from(other) <= to(one)
                : from(one) < to(other) && from(other) < to(one);
    }

    private static boolean isInsertion(AbstractDelta<Span> delta) {
        return from(delta) == to(delta);
    }

    private static int from(AbstractDelta<Span> delta) {
        return delta.getSource().getPosition();
    }

    private static int to(AbstractDelta<Span> delta) {
        return from(delta) + delta.getSource().size();
    }

    private static Wording applied(List<Span> base, Stream<AbstractDelta<Span>> deltas) {
        List<Span> merged = new ArrayList<>();
        int place = 0;
        for (AbstractDelta<Span> delta : deltas.sorted(Comparator.<AbstractDelta<Span>>comparingInt(WordMerge::from))
                .toList()) {
            merged.addAll(base.subList(place, from(delta)));
            merged.addAll(delta.getTarget().getLines());
            place = to(delta);
        }
        merged.addAll(base.subList(place, base.size()));
        return new Wording(merged);
    }
}
