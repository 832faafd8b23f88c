package horseshoe.rules.roster;

import horseshoe.rules.SeatId;
import horseshoe.rules.evidence.Doubt;
import horseshoe.rules.evidence.Evidence;
import horseshoe.rules.evidence.Mark;
import horseshoe.rules.evidence.Source;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A small Council of its own, from 17 January 2000 to the end of 2002: China and the Soviet Union (from July 2000 Russia) sit for good;
 * Upper Volta (from 4 August 2000 Burkina Faso) is elected for 2000, Denmark for 2001, Denmark and Zambia for 2002, when it has grown.
 */
final class TestRegister {
    static final Evidence EVIDENCE = new Evidence(
            List.of(new Doubt("elected", "made up")),
            List.of(new Source("A book", "https://example.org", Mark.DERIVED)));

    static final Span SPAN = new Span(day("2000-01-17"), day("2002-12-31"));

    static final Era SMALL = era("E3", new Span(SPAN.first(), day("2001-12-31")), 3, 2);

    static final Era LARGE = era("E4", new Span(day("2002-01-01"), LocalDate.MAX), 4, 3);

    private TestRegister() {}

    static Councils councils() {
        return Councils.of(states(), rosters(Map.of(2000, "BFA", 2001, "DNK", 2002, "DNK ZMB")), List.of(SMALL, LARGE));
    }

    static Rosters rosters(Map<Integer, String> elected) {
        TreeMap<Year, List<SeatId>> years = new TreeMap<>();
        elected.forEach((year, codes) -> years.put(
                Year.of(year), Stream.of(codes.split(" ")).map(SeatId::of).toList()));
        List<Note> notes = List.of(new Note(new Span(day("2000-07-01"), day("2000-12-31")), "The seat changed hands."));
        return new Rosters(SPAN, List.of(SeatId.of("CHN"), SeatId.of("RUS")), years, notes, EVIDENCE);
    }

    static List<State> states() {
        return List.of(
                state("CHN", always("CHN", "China")),
                state(
                        "RUS",
                        until("2000-06-30", "SUN", "Union of Soviet Socialist Republics"),
                        from("2000-07-01", "RUS", "Russian Federation")),
                state("BFA", until("2000-08-03", "BFA", "Upper Volta"), from("2000-08-04", "BFA", "Burkina Faso")),
                state("DNK", always("DNK", "Denmark")),
                state("ZMB", always("ZMB", "Zambia")));
    }

    static State state(String code, StateName... names) {
        return new State(SeatId.of(code), List.of(names));
    }

    static StateName always(String entity, String name) {
        return named(new Span(LocalDate.MIN, LocalDate.MAX), entity, name);
    }

    static StateName until(String last, String entity, String name) {
        return named(new Span(LocalDate.MIN, day(last)), entity, name);
    }

    static StateName from(String first, String entity, String name) {
        return named(new Span(day(first), LocalDate.MAX), entity, name);
    }

    private static StateName named(Span span, String entity, String name) {
        return new StateName(span, entity, name, name.substring(0, 3), entity.substring(0, 2), Mark.VERIFIED);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Era era(String id, Span span, int seats, int required) {
        return new Era(id, "Made up", span, seats, required, "Not real.", EVIDENCE.sources());
    }
}
