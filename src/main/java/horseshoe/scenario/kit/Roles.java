package horseshoe.scenario.kit;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.scenario.Script;
import horseshoe.scenario.Stance;
import horseshoe.scenario.kit.RoleSheet.Attitude;
import horseshoe.scenario.kit.RoleSheet.Circle;
import horseshoe.scenario.kit.RoleSheet.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the role sheets of one scenario. */
record Roles(Script script, Council council, Optional<SeatId> president, List<Likely> likely) {
    List<RoleSheet> sheets() {
        return likely.stream().map(this::sheet).toList();
    }

    private RoleSheet sheet(Likely own) {
        String interests = own.stance().map(Stance::reason).orElse("");
        return new RoleSheet(own.member(), traits(own.member()), attitude(own), interests, circle(own));
    }

    private Set<Trait> traits(Member member) {
        boolean veto = council.rule().veto().holders().has(council.placeOf(member.seat()));
        EnumSet<Trait> traits = EnumSet.of(veto ? Trait.VETO : Trait.NO_VETO);
        if (president.filter(member.seat()::equals).isPresent()) {
            traits.add(Trait.PRESIDENT);
        }
        List<String> sponsors = script.draft().sponsors();
        if (sponsors.contains(member.seat().code()) || sponsors.contains(member.entity())) {
            traits.add(Trait.SPONSOR);
        }
        return traits;
    }

    private static Attitude attitude(Likely member) {
        return member.vote().map(Roles::attitude).orElse(Attitude.UNKNOWN);
    }

    private static Attitude attitude(Vote vote) {
        return switch (vote) {
            case IN_FAVOUR -> Attitude.FOR;
            case AGAINST -> Attitude.AGAINST;
            case ABSTAINING, NOT_PARTICIPATING, ABSENT -> Attitude.UNDECIDED;
        };
    }

    private Circle circle(Likely own) {
        return switch (attitude(own)) {
            case FOR ->
                new Circle(others(own, Attitude.FOR), others(own, Attitude.AGAINST), others(own, Attitude.UNDECIDED));
            case AGAINST ->
                new Circle(others(own, Attitude.AGAINST), others(own, Attitude.FOR), others(own, Attitude.UNDECIDED));
            case UNDECIDED -> new Circle(others(own, Attitude.UNDECIDED), List.of(), List.of());
            case UNKNOWN -> new Circle(List.of(), List.of(), List.of());
        };
    }

    private List<Member> others(Likely own, Attitude attitude) {
        return likely.stream()
                .filter(other -> other != own && attitude(other) == attitude)
                .map(Likely::member)
                .toList();
    }
}
