package horseshoe.councils;

import horseshoe.rules.SeatId;
import horseshoe.rules.evidence.Doubt;
import horseshoe.rules.evidence.Evidence;
import horseshoe.rules.evidence.Mark;
import horseshoe.rules.evidence.Source;
import horseshoe.rules.roster.Note;
import horseshoe.rules.roster.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** Reads the small values that several files share: dates, spans, seats, sources, doubts. */
final class Facts {
    private Facts() {}

    static LocalDate date(Node node) {
        return parsed(node, LocalDate::parse, "a date such as 1946-01-17");
    }

    static YearMonth month(Node node) {
        return parsed(node, YearMonth::parse, "a month such as 1947-01");
    }

    private static <T> T parsed(Node node, Function<String, T> parse, String wanted) {
        try {
            return parse.apply(node.text());
        } catch (DateTimeException wrong) {
            throw node.broken("must be " + wanted);
        }
    }

    /** The members "from" and "until" of an object; either may be missing, for a run of days without beginning or end. */
    static Span span(Node node) {
        LocalDate first = node.find("from").map(Facts::date).orElse(LocalDate.MIN);
        LocalDate last = node.find("until").map(Facts::date).orElse(LocalDate.MAX);
        return node.make(any -> new Span(first, last));
    }

    static SeatId seat(Node node) {
        if (node.text().matches("[A-Z][A-Z0-9_-]{1,19}")) {
            return SeatId.of(node.text());
        }
        throw node.broken("must be the code of a seat such as FRA");
    }

    static Note note(Node node) {
        return new Note(
                span(node.only("from", "until", "text")), node.get("text").text());
    }

    static Mark mark(Node node) {
        return node.find("mark").map(mark -> mark.oneOf(Mark.class)).orElse(Mark.VERIFIED);
    }

    private static Doubt doubt(Node node) {
        return new Doubt(
                node.only("field", "note").get("field").text(), node.get("note").text());
    }

    /** The members "doubts" and "sources", as every file has them. */
    static Evidence evidence(Node node) {
        return new Evidence(node.list("doubts", Facts::doubt), sources(node));
    }

    static List<Source> sources(Node node) {
        List<Source> sources = node.list("sources", Facts::source);
        if (sources.isEmpty()) {
            throw node.get("sources").broken("must name at least one public source");
        }
        return sources;
    }

    private static Source source(Node node) {
        return node.only("title", "link", "mark")
                .make(any -> new Source(
                        any.get("title").text(),
                        any.get("link").text(),
                        any.get("mark").oneOf(Mark.class)));
    }
}
