package horseshoe.drafting.check;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Ending;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.Printed;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Commas after recitals, semicolons after decisions, a full stop at the end, no "and" between paragraphs. The printed text always has the
 * right sign; what was typed otherwise is remarked, so that people learn it. Before the last subparagraph "and" and "or" are in order.
 */
final class Punctuation implements Check {
    private static final Pattern AND = Pattern.compile("[,;]\\s+and\\s*[,;]?\\s*$");

    @Override
    public Stream<Finding> look(Examined examined) {
        return Stream.of(Half.values()).flatMap(half -> look(examined, half));
    }

    private static Stream<Finding> look(Examined examined, Half half) {
        List<ReadParagraph> read = examined.half(half);
        List<Printed> printed = Printed.of(examined.draft(), half);
        return IntStream.range(0, read.size()).boxed().flatMap(place -> look(read.get(place), printed.get(place)));
    }

    private static Stream<Finding> look(ReadParagraph read, Printed printed) {
        return Stream.concat(and(read), sign(read, printed));
    }

    private static Stream<Finding> and(ReadParagraph read) {
        return Stream.of(read)
                .filter(paragraph -> paragraph.paragraph().degree().depth() == 0 && paragraph.says(AND))
                .map(paragraph -> Finding.at(paragraph.paragraph(), Remark.AND_AT_END)
                        .mendedBy(end(
                                paragraph.paragraph(), text -> AND.matcher(text).replaceFirst(""))));
    }

    private static Stream<Finding> sign(ReadParagraph read, Printed printed) {
        String typed =
                read.text().substring(Ending.stripped(read.text()).length()).strip();
        String right = printed.text().substring(printed.text().length() - 1);
        return Stream.of(read)
                .filter(paragraph -> !typed.isEmpty() && !typed.equals(right))
                .map(paragraph -> Finding.at(paragraph.paragraph(), Remark.PUNCTUATION, typed, right)
                        .mendedBy(end(paragraph.paragraph(), Ending::stripped)));
    }

    private static UnaryOperator<Draft> end(Paragraph paragraph, UnaryOperator<String> change) {
        return draft ->
                draft.with(paragraph.key(), old -> old.saying(old.wording().withEnd(change)));
    }
}
