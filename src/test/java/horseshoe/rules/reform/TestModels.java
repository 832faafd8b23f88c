package horseshoe.rules.reform;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.Membership;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.VetoRight.Overcome;
import horseshoe.rules.evidence.Evidence;
import horseshoe.rules.reform.PlannedSeat.Filling;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Models made up for the tests. */
final class TestModels {
    static final Veto CHARTER = veto(new Holders.Permanent());

    private TestModels() {}

    static Veto veto(Holders holders) {
        return new Veto(holders, 1, new Overcome.Never(), Set.of());
    }

    /** The seats of the Charter, and this veto. */
    static ReformModel asSeated(Veto veto) {
        List<PlannedSeat> seats = Stream.concat(fivePermanent(), elected(10)).toList();
        return model(new Composition.AsSeated(seats), new ModelRule(9, veto, Set.of(), Proviso.Mode.PRACTICE));
    }

    /** Five permanent seats, one new one for Africa, and so many elected ones. */
    static ReformModel enlarged(int elected, int required, Holders holders) {
        Stream<PlannedSeat> old = Stream.concat(fivePermanent(), elected(elected));
        PlannedSeat africa = new PlannedSeat(
                member("AFRICA", "New permanent seat, Africa", Membership.PERMANENT), new Filling.Nobody());
        return changed(Stream.concat(old, Stream.of(africa)), required, holders);
    }

    /** France and the United Kingdom in one seat. */
    static ReformModel merged() {
        Stream<PlannedSeat> others = fivePermanent()
                .filter(seat -> !Set.of("FRA", "GBR").contains(seat.member().entity()));
        PlannedSeat europe = new PlannedSeat(
                member("EU", "European Union", Membership.PERMANENT),
                new Filling.Merges(List.of(SeatId.of("FRA"), SeatId.of("GBR"))));
        return changed(
                Stream.concat(Stream.concat(others, elected(10)), Stream.of(europe)), 9, new Holders.Permanent());
    }

    static ReformModel changed(Stream<PlannedSeat> seats, int required, Holders holders) {
        ModelRule rule = new ModelRule(required, veto(holders), Set.of(), Proviso.Mode.PRACTICE);
        return model(new Composition.Changed(seats.toList()), rule);
    }

    static ReformModel model(Composition composition, ModelRule rule) {
        Proposal proposal = new Proposal("A model", "Made up.", "Nobody", "any time");
        return new ReformModel("MODEL", proposal, composition, rule, new Evidence(List.of(), List.of()));
    }

    static Stream<PlannedSeat> fivePermanent() {
        Council council = TestCouncils.ofFifteen();
        return council.members(council.permanentMembers()).stream()
                .map(member -> new PlannedSeat(member, new Filling.Keeps(member.seat())));
    }

    static Stream<PlannedSeat> elected(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj("%02d"::formatted)
                .map(number -> member("ELECTED-" + number, "Elected seat (" + number + ")", Membership.ELECTED))
                .map(member -> new PlannedSeat(member, new Filling.Elected()));
    }

    private static Member member(String code, String name, Membership membership) {
        return new Member(SeatId.of(code), code, name, name, membership);
    }
}
