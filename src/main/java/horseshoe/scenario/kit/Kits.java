package horseshoe.scenario.kit;

import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.scenario.Performance;
import horseshoe.scenario.Played;
import horseshoe.scenario.PutToVote;
import horseshoe.scenario.Scenario;
import horseshoe.scenario.Script;
import horseshoe.scenario.Stage;
import horseshoe.scenario.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes kits. Safe to share between threads. */
public final class Kits {
    private final CouncilLibrary library;
    private final Stage stage;

    /**
     * Kits for scenarios of a library.
     *
     * @param library the Councils there are
     * @param stage where scenarios are played
     */
    public Kits(CouncilLibrary library, Stage stage) {
        this.library = library;
        this.stage = stage;
    }

    /**
     * The kit of a scenario.
     *
     * @param scenario any scenario of the library
     * @param length how long the lesson is
     * @return the kit
     */
    public Kit of(Scenario scenario, LessonPlan.Length length) {
        Performance performance = stage.play(scenario.document());
        Council council = performance.council();
        Optional<SeatId> president = president(scenario.script(), council);
        List<Likely> likely = council.members().stream()
                .map(member -> new Likely(member, vote(performance, member), stance(scenario.script(), member)))
                .toList();
        List<RoleSheet> roles = new Roles(scenario.script(), council, president, likely).sheets();
        return new Kit(scenario, council, president, LessonPlan.of(scenario, length), roles, likely);
    }

    private Optional<SeatId> president(Script script, Council council) {
        LocalDate day = CouncilLibrary.day(script.councilId()).orElse(script.date());
        return script.president()
                .map(SeatId::of)
                .or(() -> library.presidency().on(day).map(Member::seat))
                .filter(seat -> council.member(seat).isPresent());
    }

    private static Optional<Vote> vote(Performance performance, Member member) {
        return performance
                .step(performance.script().main())
                .flatMap(Played::turnout)
                .flatMap(Played.Turnout::vote)
                .map(PutToVote::votes)
                .flatMap(votes -> vote(votes, member))
                .or(() -> stance(performance.script(), member).map(Stance::vote));
    }

    private static Optional<Vote> vote(VoteSheet votes, Member member) {
        return votes.council()
                .member(member.seat())
                .flatMap(same -> votes.at(votes.council().placeOf(same.seat())));
    }

    private static Optional<Stance> stance(Script script, Member member) {
        return Optional.ofNullable(script.stances().get(member.seat().code()))
                .or(() -> Optional.ofNullable(script.stances().get(member.entity())));
    }
}
