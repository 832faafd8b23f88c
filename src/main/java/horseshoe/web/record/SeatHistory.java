package horseshoe.web.record;

import horseshoe.councils.CouncilLibrary;
import horseshoe.record.DecidedVote;
import horseshoe.rules.SeatId;
import horseshoe.rules.roster.Span;
import horseshoe.rules.roster.StateName;
import horseshoe.web.record.view.MemberRecordView.StateView;
import horseshoe.web.record.view.MemberRecordView.TermView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When a seat was on the Council in the years of a record, and under which names.
 *
 * @param library who sat when
 * @param seat the continuing seat
 * @param years the first and the last day of the record
 */
record SeatHistory(CouncilLibrary library, SeatId seat, Span years) {
    static SeatHistory of(CouncilLibrary library, SeatId seat, List<DecidedVote> votes) {
        LocalDate first = votes.getFirst().vote().reference().date();
        LocalDate last = votes.getLast().vote().reference().date();
        return new SeatHistory(library, seat, new Span(first, last));
    }

    List<TermView> terms() {
        List<TermView> terms = new ArrayList<>();
        IntStream.rangeClosed(years.first().getYear(), years.last().getYear())
                .filter(this::sat)
                .forEach(year -> add(terms, year));
        return List.copyOf(terms);
    }

    /** On the last day of the year: in 1946 the Council began in January. */
    private boolean sat(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return library.councils()
                .on(day)
                .flatMap(council -> council.member(seat))
                .isPresent();
    }

    private static void add(List<TermView> terms, int year) {
        boolean goesOn = !terms.isEmpty() && terms.getLast().to() == year - 1;
        int from = goesOn ? terms.removeLast().from() : year;
        terms.add(new TermView(from, year));
    }

    /** The names it bore while it sat. */
    List<StateView> states() {
        List<TermView> terms = terms();
        return library.councils().state(seat).stream()
                .flatMap(state -> state.names().stream())
                .filter(name -> terms.stream().anyMatch(term -> meets(name.span(), term)))
                .map(SeatHistory::view)
                .toList();
    }

    private static boolean meets(Span span, TermView term) {
        return !span.first().isAfter(LocalDate.of(term.to(), 12, 31))
                && !span.last().isBefore(LocalDate.of(term.from(), 1, 1));
    }

    private static StateView view(StateName name) {
        Span span = name.span();
        return new StateView(
                name.entity(),
                name.shortName(),
                span.first().equals(LocalDate.MIN) ? Optional.empty() : Optional.of(span.first()),
                span.hasEnd() ? Optional.of(span.last()) : Optional.empty());
    }
}
