package horseshoe.councils;

import horseshoe.rules.roster.Councils;
import horseshoe.rules.roster.Presidency;
import horseshoe.rules.roster.Span;
import horseshoe.rules.roster.Term;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code presidency.json}: the first terms, and terms known from elsewhere that the computed rotation must reproduce. */
final class PresidencyFile {
    private PresidencyFile() {}

    static Presidency read(Node file, Councils councils) {
        Facts.evidence(file.only("about", "sources", "doubts", "before", "start", "checkpoints"));
        Stream<Term> before = file.list("before", PresidencyFile::term).stream();
        List<Term> known =
                Stream.concat(before, Stream.of(month(file.get("start")))).toList();
        Presidency presidency = file.make(any -> Presidency.of(councils, known));
        file.get("checkpoints").items().forEach(checkpoint -> requireSame(checkpoint, presidency));
        return presidency;
    }

    private static Term term(Node node) {
        return new Term(Facts.span(node.only("from", "until", "seat")), Facts.seat(node.get("seat")));
    }

    private static Term month(Node node) {
        YearMonth month =
                Facts.month(node.only("month", "seat", "mark", "source").get("month"));
        return new Term(new Span(month.atDay(1), month.atEndOfMonth()), Facts.seat(node.get("seat")));
    }

    private static void requireSame(Node checkpoint, Presidency presidency) {
        Term known = month(checkpoint);
        Term computed = presidency
                .term(known.span().first())
                .orElseThrow(() -> checkpoint.get("month").broken("lies outside the months that can be computed"));
        if (!computed.equals(known)) {
            throw checkpoint.get("seat").broken("does not agree with the rotation, which gives " + computed.seat());
        }
    }
}
