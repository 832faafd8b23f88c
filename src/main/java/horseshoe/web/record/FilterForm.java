package horseshoe.web.record;

import horseshoe.record.RecordedOutcome;
import horseshoe.record.Region;
import horseshoe.record.Subject;
import horseshoe.record.VoteKind;
import horseshoe.record.query.Catalogue;
import horseshoe.record.query.Criterion;
import horseshoe.record.query.Selection;
import horseshoe.rules.Ground;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads which votes are asked for: the parameters that everything under {@code /api/record} has in common. Faults stay with the
 * {@link Parameters}.
 */
final class FilterForm {
    private final Parameters parameters;
    private final Catalogue catalogue;

    FilterForm(Parameters parameters, Catalogue catalogue) {
        this.parameters = parameters;
        this.catalogue = catalogue;
    }

    /** All criteria given. */
    Selection selection() {
        return new Selection(Stream.of(during(), members(), closedLists(), words(), flags())
                .flatMap(Function.identity())
                .toList());
    }

    private Stream<Criterion> during() {
        LocalDate first = day("from", year -> year.atDay(1)).orElse(LocalDate.MIN);
        LocalDate last = day("to", year -> year.atDay(year.length())).orElse(LocalDate.MAX);
        if (last.isBefore(first)) {
            parameters.refuse("to", last + " is before " + first + ", where the time begins");
        }
        boolean asked = !first.equals(LocalDate.MIN) || !last.equals(LocalDate.MAX);
        return asked ? Stream.of(new Criterion.During(first, last)) : Stream.of();
    }

    private Optional<LocalDate> day(String name, Function<Year, LocalDate> ofYear) {
        return parameters.text(name).flatMap(text -> {
            try {
                return Optional.of(text.matches("\\d{4}") ? ofYear.apply(Year.parse(text)) : LocalDate.parse(text));
            } catch (DateTimeException notDay) {
                parameters.refuse(name, Parameters.quoted(text) + " is no day; expected is 2024-03-28, or a year");
                return Optional.empty();
            }
        });
    }

    private Stream<Criterion> members() {
        List<SeatId> seats = seats("member");
        Set<Vote> positions = parameters.any("vote", Vote.class);
        Stream<Criterion> vetoes = seats("vetoedBy").stream().map(Criterion.VetoedBy::new);
        return Stream.concat(voted(seats, positions), vetoes);
    }

    private static Stream<Criterion> voted(List<SeatId> seats, Set<Vote> positions) {
        if (positions.isEmpty()) {
            return seats.stream().map(Criterion.Sat::new);
        }
        return seats.isEmpty()
                ? Stream.of(new Criterion.SomebodyVoted(positions))
                : seats.stream().map(seat -> new Criterion.Voted(seat, positions));
    }

    /** Seats that somebody held in this record. */
    List<SeatId> seats(String name) {
        List<SeatId> seats = parameters.list(name).stream().map(SeatId::of).toList();
        seats.stream()
                .filter(seat -> !catalogue.seatings().containsKey(seat))
                .forEach(seat -> parameters.refuse(name, unknown(seat.code())));
        return seats;
    }

    private String unknown(String code) {
        return catalogue.record().votes().stream()
                .flatMap(decided -> decided.council().members().stream())
                .filter(member -> member.entity().equals(code))
                .findFirst()
                .map(FilterForm::inOtherSeat)
                .orElseGet(() -> Parameters.quoted(code)
                        + " is no seat of this record; expected are codes such as FRA, with commas between");
    }

    private static String inOtherSeat(Member member) {
        return member.shortName() + " held the seat " + member.seat() + "; use that code";
    }

    private Stream<Criterion> closedLists() {
        return Stream.of(
                        given("outcome", RecordedOutcome.class, Criterion.CameTo::new),
                        given("ground", Ground.class, Criterion.Because::new),
                        given("kind", VoteKind.class, Criterion.OfKind::new),
                        given("subject", Subject.class, Criterion.About::new),
                        given("region", Region.class, Criterion.In::new))
                .flatMap(Optional::stream);
    }

    private <E extends Enum<E>> Optional<Criterion> given(
            String name, Class<E> words, Function<Set<E>, Criterion> criterion) {
        return Optional.of(parameters.any(name, words))
                .filter(found -> !found.isEmpty())
                .map(criterion);
    }

    private Stream<Criterion> words() {
        Optional<Criterion> symbol = parameters.text("symbol").map(Criterion.WithSymbol::new);
        Optional<Criterion> text = parameters.text("text").map(catalogue::mentioning);
        return Stream.of(symbol, text).flatMap(Optional::stream);
    }

    private Stream<Criterion> flags() {
        return Stream.of(flag("named", new Criterion.Named()), flag("contested", new Criterion.Contested()))
                .flatMap(Optional::stream);
    }

    private Optional<Criterion> flag(String name, Criterion criterion) {
        return parameters.flag(name).filter(Boolean::booleanValue).map(set -> criterion);
    }
}
