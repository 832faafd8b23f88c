package horseshoe.councils;

import horseshoe.rules.Member;
import horseshoe.rules.Membership;
import horseshoe.rules.SeatId;
import horseshoe.rules.reform.Composition;
import horseshoe.rules.reform.PlannedSeat;
import horseshoe.rules.reform.PlannedSeat.Filling;
import horseshoe.rules.roster.State;
import horseshoe.rules.roster.StateName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the composition of a model.
 *
 * @param permanent the permanent seats of the Charter
 * @param states the State of a seat, if it is known
 */
record PlannedSeats(List<SeatId> permanent, Function<SeatId, Optional<State>> states) {
    Composition composition(Node file) {
        Node composition = file.get("composition");
        if (composition.is("AS_SEATED")) {
            return new Composition.AsSeated(charter(file.get("seats")));
        }
        composition.only("permanent", "merged", "new", "elected");
        List<PlannedSeat> seats = new ArrayList<>(composition.list("permanent", this::named));
        seats.addAll(composition.listIfAny("merged", PlannedSeats::merged));
        composition.listIfAny("new", PlannedSeats::created).forEach(seats::addAll);
        composition.find("elected").map(PlannedSeats::elected).ifPresent(seats::addAll);
        return new Composition.Changed(seats);
    }

    private List<PlannedSeat> charter(Node size) {
        Stream<PlannedSeat> seated =
                permanent.stream().flatMap(seat -> states.apply(seat).stream()).map(PlannedSeats::keeps);
        int others = size.number() - permanent.size();
        return Stream.concat(seated, elected(others).stream()).toList();
    }

    private PlannedSeat named(Node node) {
        return states.apply(Facts.seat(node))
                .map(PlannedSeats::keeps)
                .orElseThrow(() -> node.broken("is not among the States of states.json"));
    }

    private static PlannedSeat keeps(State state) {
        StateName name = state.on(LocalDate.MAX);
        Member member =
                new Member(state.seat(), name.entity(), name.official(), name.shortName(), Membership.PERMANENT);
        return new PlannedSeat(member, new Filling.Keeps(state.seat()));
    }

    private static PlannedSeat merged(Node node) {
        SeatId code = Facts.seat(node.only("code", "name", "of").get("code"));
        String name = node.get("name").text();
        Member member = new Member(code, code.code(), name, name, Membership.PERMANENT);
        return new PlannedSeat(member, new Filling.Merges(node.list("of", Facts::seat)));
    }

    private static List<PlannedSeat> created(Node node) {
        node.only("code", "name", "membership", "count");
        Membership membership = node.get("membership").oneOf(Membership.class);
        int count = node.find("count").map(Node::number).orElse(1);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> numbered(node, count == 1 ? "" : Integer.toString(number)))
                .map(seat -> new PlannedSeat(seat.of(membership), new Filling.Nobody()))
                .toList();
    }

    private static Numbered numbered(Node node, String number) {
        return new Numbered(
                Facts.seat(node.get("code")).code(), node.get("name").text(), number);
    }

    private static List<PlannedSeat> elected(Node count) {
        return elected(count.number());
    }

    private static List<PlannedSeat> elected(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Numbered("ELECTED", "Elected seat", "%02d".formatted(number)))
                .map(seat -> new PlannedSeat(seat.of(Membership.ELECTED), new Filling.Elected()))
                .toList();
    }

    /** A seat that does not exist yet; two digits where there may be ten and more, so that the alphabet keeps their order. */
    private record Numbered(String code, String name, String number) {
        Member of(Membership membership) {
            String seat = number.isEmpty() ? code : code + "-" + number;
            String called = number.isEmpty() ? name : name + " (" + number + ")";
            return new Member(SeatId.of(seat), seat, called, called, membership);
        }
    }
}
