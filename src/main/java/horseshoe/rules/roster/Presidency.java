package horseshoe.rules.roster;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who presides: a calendar month each, in the English alphabetical order of the members' names (provisional rule 18). The order does
 * not begin anew in January, and a member that changes its name changes its place: Burkina Faso presided in August 1984 as Upper Volta
 * and again in October.
 *
 * <p>The rotation is computed forwards from a known term. Backwards it would be ambiguous: a member that left in December just before
 * its turn leaves no trace in January.
 */
public final class Presidency {
    private final Councils councils;
    private final NavigableMap<LocalDate, Term> terms;

    private Presidency(Councils councils, NavigableMap<LocalDate, Term> terms) {
        this.councils = councils;
        this.terms = terms;
    }

    /**
     * The presidency that follows from known terms.
     *
     * @param councils who sat
     * @param known the first terms, in order of time and without a gap; the last of them is a calendar month
     * @return the presidency to the last month whose members are known
     * @throws IllegalArgumentException if the last known term is that of a State that was not a member
     */
    public static Presidency of(Councils councils, List<Term> known) {
        NavigableMap<LocalDate, Term> terms = new TreeMap<>();
        known.forEach(term -> terms.put(term.span().first(), term));
        YearMonth last = YearMonth.from(councils.dates().last());
        Term term = known.getLast();
        while (YearMonth.from(term.span().first()).isBefore(last)) {
            term = following(councils, term);
            terms.put(term.span().first(), term);
        }
        return new Presidency(councils, terms);
    }

    private static Term following(Councils councils, Term term) {
        LocalDate first = term.span().first();
        Member president = councils.on(first)
                .flatMap(council -> council.member(term.seat()))
                .orElseThrow(() -> new IllegalArgumentException(term.seat() + " was not a member on " + first));
        YearMonth month = YearMonth.from(first).plusMonths(1);
        Council next = councils.on(month.atDay(1)).orElseThrow();
        return new Term(
                new Span(month.atDay(1), month.atEndOfMonth()),
                after(president, next).seat());
    }

    private static Member after(Member member, Council council) {
        return council.members().stream()
                .filter(other -> other.sortName().compareTo(member.sortName()) > 0)
                .findFirst()
                .orElse(council.members().getFirst());
    }

    /**
     * The member that presides.
     *
     * @param day any day
     * @return the President of the Council; empty before the first known term and after the last known membership
     */
    public Optional<Member> on(LocalDate day) {
        return term(day).flatMap(term -> councils.on(day).flatMap(council -> council.member(term.seat())));
    }

    /**
     * The turn that a day falls into.
     *
     * @param day any day
     * @return seat and days; empty where the presidency is not known
     */
    public Optional<Term> term(LocalDate day) {
        return Optional.ofNullable(terms.floorEntry(day))
                .map(entry -> entry.getValue())
                .filter(term -> term.span().contains(day));
    }

    /**
     * Who takes the chair for one question if the President gives it up (provisional rule 20): the next in English alphabetical
     * order, and if that member declines too, the next after it. Whether to give it up is for the President alone to say.
     *
     * @param president a member of the Council
     * @param council that Council, of a date or of a model
     * @return the member next in order, the first after the last
     * @throws IllegalArgumentException if the President is not on that Council
     */
    public static Member cededBy(SeatId president, Council council) {
        return council.members().get((council.placeOf(president) + 1) % council.size());
    }
}
