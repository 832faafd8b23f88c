package horseshoe.councils;

import horseshoe.rules.roster.Span;
import horseshoe.rules.roster.Term;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads {@code presidency.json}.
 *
 * @param start the first terms, from which the rotation is computed
 * @param checkpoints terms known from elsewhere, which the rotation must reproduce
 */
record PresidencyFile(List<Term> start, List<Term> checkpoints) {
    static PresidencyFile read(Node file) {
        Facts.sources(file.only("about", "sources", "doubts", "before", "start", "checkpoints"));
        Stream<Term> before = file.list("before", PresidencyFile::term).stream();
        List<Term> start =
                Stream.concat(before, Stream.of(month(file.get("start")))).toList();
        return new PresidencyFile(start, file.list("checkpoints", PresidencyFile::month));
    }

    private static Term term(Node node) {
        return new Term(Facts.span(node.only("from", "until", "seat")), Facts.seat(node.get("seat")));
    }

    private static Term month(Node node) {
        YearMonth month =
                Facts.month(node.only("month", "seat", "mark", "source").get("month"));
        return new Term(new Span(month.atDay(1), month.atEndOfMonth()), Facts.seat(node.get("seat")));
    }
}
