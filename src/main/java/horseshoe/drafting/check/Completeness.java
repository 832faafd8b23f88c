package horseshoe.drafting.check;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** A draft has sponsors and decides something, and each of its paragraphs has words. */
final class Completeness implements Check {
    @Override
    public Stream<Finding> look(Examined examined) {
        return Stream.concat(whole(examined), empty(examined));
    }

    private static Stream<Finding> whole(Examined examined) {
        return Stream.of(
                        Stream.of(Finding.whole(Remark.NO_SPONSOR))
                                .filter(finding ->
                                        examined.draft().masthead().sponsors().isEmpty()),
                        Stream.of(Finding.whole(Remark.NOTHING_DECIDED))
                                .filter(finding -> examined.operative().isEmpty()))
                .flatMap(found -> found);
    }

    private static Stream<Finding> empty(Examined examined) {
        Predicate<ReadParagraph> empty = read -> read.text().isEmpty();
        return examined.all()
                .filter(empty)
                .map(read -> Finding.at(read.paragraph(), Remark.EMPTY_PARAGRAPH)
                        .mendedBy(draft -> draft.without(read.paragraph().key())));
    }
}
