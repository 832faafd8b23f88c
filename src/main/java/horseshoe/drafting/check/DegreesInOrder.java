package horseshoe.drafting.check;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Degree;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 1., then (a), then (i): no degree is skipped, and where something is divided there are at least two parts. */
final class DegreesInOrder implements Check {
    @Override
    public Stream<Finding> look(Examined examined) {
        return Stream.of(Half.values()).map(examined::half).flatMap(DegreesInOrder::look);
    }

    private static Stream<Finding> look(List<ReadParagraph> half) {
        return IntStream.range(0, half.size())
                .boxed()
                .flatMap(place -> Stream.concat(skipped(half, place), lone(half, place)));
    }

    private static Stream<Finding> skipped(List<ReadParagraph> half, int place) {
        int allowed = place == 0 ? 0 : depth(half, place - 1) + 1;
        ReadParagraph read = half.get(place);
        return Stream.of(read)
                .filter(paragraph -> depth(half, place) > allowed)
                .map(paragraph -> Finding.at(paragraph.paragraph(), Remark.DEGREE_SKIPPED)
                        .mendedBy(draft -> draft.with(read.paragraph().key(), old -> old.at(Degree.ofDepth(allowed)))));
    }

    private static Stream<Finding> lone(List<ReadParagraph> half, int place) {
        return Stream.of(half.get(place))
                .filter(paragraph -> place > 0 && depth(half, place) == depth(half, place - 1) + 1)
                .filter(paragraph -> isLast(half, place))
                .map(paragraph -> Finding.at(paragraph.paragraph(), Remark.LONE_SUBPARAGRAPH));
    }

    /** Whether no other of the same degree follows before the next higher one. */
    private static boolean isLast(List<ReadParagraph> half, int place) {
        int depth = depth(half, place);
        return IntStream.range(place + 1, half.size())
                .map(next -> depth(half, next))
                .takeWhile(next -> next >= depth)
                .noneMatch(next -> next == depth);
    }

    private static int depth(List<ReadParagraph> half, int place) {
        return half.get(place).paragraph().degree().depth();
    }
}
