package horseshoe.scenario.kit;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.KitWords;
import horseshoe.explanation.Messages;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.scenario.ScenarioFolder;
import horseshoe.scenario.Stage;
import horseshoe.scenario.kit.RoleSheet.Attitude;
import horseshoe.scenario.kit.RoleSheet.Trait;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a teacher prints before a lesson follows from the scenario alone. */
class KitsTest {
    private static final CouncilLibrary LIBRARY = CouncilLibrary.load();
    private static final Kits KITS = new Kits(LIBRARY, new Stage(LIBRARY));

    private final KitWords words = new KitWords(Messages.in(Locale.ENGLISH));

    private static Kit kit(String folder, LessonPlan.Length length) {
        return KITS.of(ScenarioFolder.scenario(folder), length);
    }

    private static Kit panel() {
        return kit("article/panel-renewal", LessonPlan.Length.SINGLE);
    }

    private static List<LessonPart> parts(String folder) {
        return kit(folder, LessonPlan.Length.SINGLE).plan().parts().stream()
                .map(LessonPlan.Timed::part)
                .toList();
    }

    private static RoleSheet role(Kit kit, String seat) {
        return kit.roles().stream()
                .filter(role -> role.member().seat().equals(SeatId.of(seat)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<Member> members) {
        return members.stream().map(member -> member.seat().code()).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyScenarioHasAKitThatFillsItsLesson() {
        return ScenarioFolder.folders().stream()
                .flatMap(folder -> Stream.of(LessonPlan.Length.values())
                        .map(length ->
                                DynamicTest.dynamicTest(folder + " " + length, () -> assertWhole(folder, length))));
    }

    private void assertWhole(String folder, LessonPlan.Length length) {
        Kit kit = kit(folder, length);
        int clock = 0;
        for (LessonPlan.Timed timed : kit.plan().parts()) {
            assertThat(timed.from()).isEqualTo(clock);
            assertThat(timed.minutes()).isGreaterThanOrEqualTo(timed.part().least());
            assertThat(words.part(kit, timed.part()).text()).isNotBlank().doesNotContain("{");
            clock += timed.minutes();
        }
        assertThat(clock).isEqualTo(length.minutes());
        assertThat(kit.roles()).hasSize(kit.council().size()).allSatisfy(sheet -> assertSaid(kit, sheet));
    }

    private void assertSaid(Kit kit, RoleSheet sheet) {
        assertThat(words.interests(sheet)).isNotBlank();
        assertThat(words.redLines(kit, sheet)).hasSize(3).noneMatch(line -> line.contains("{"));
        assertThat(words.phrases(kit, sheet)).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
        assertThat(words.tasks(kit, sheet)).hasSizeGreaterThanOrEqualTo(3).noneMatch(task -> task.contains("{"));
    }

    @Test
    void thePlanHasWhatTheScenarioContains() {
        assertThat(parts("article/panel-renewal"))
                .contains(LessonPart.INTRODUCTION, LessonPart.VOTE, LessonPart.ASSEMBLY, LessonPart.WHAT_IFS)
                .doesNotContain(LessonPart.AMENDMENTS, LessonPart.POLL, LessonPart.PROCEDURE);
        assertThat(parts("textbook/failed-amendment-leaves-the-text")).contains(LessonPart.AMENDMENTS);
        assertThat(parts("textbook/adopting-the-agenda")).contains(LessonPart.PROCEDURE);
        assertThat(parts("history/2016-secretary-general")).contains(LessonPart.POLL);
        assertThat(parts("textbook/ruling-stands")).contains(LessonPart.RULING);
        assertThat(parts("textbook/presidential-statement")).contains(LessonPart.CONSENSUS);
    }

    @Test
    void theLikelyVoteIsOnTheTeachersSheet() {
        assertThat(panel().likely())
                .filteredOn(likely -> likely.member().seat().equals(SeatId.of("RUS")))
                .singleElement()
                .matches(likely -> likely.vote().orElseThrow() == Vote.AGAINST);
    }

    @Test
    void noRoleSheetHasRoomForAVote() {
        assertThat(Stream.of(RoleSheet.class.getRecordComponents()).map(RecordComponent::getType))
                .doesNotContain(Vote.class, Likely.class);
    }

    @Test
    void alliesThinkAlikeAndOpponentsDoNot() {
        RoleSheet france = role(panel(), "FRA");
        assertThat(france.attitude()).isEqualTo(Attitude.FOR);
        assertThat(codes(france.circle().allies()))
                .hasSize(12)
                .contains("USA", "GBR")
                .doesNotContain("FRA");
        assertThat(codes(france.circle().opponents())).containsExactly("RUS");
        assertThat(codes(france.circle().open())).containsExactly("CHN");
        assertThat(codes(role(panel(), "RUS").circle().opponents())).hasSize(13);
        assertThat(role(panel(), "CHN").circle().opponents()).isEmpty();
    }

    @Test
    void presidentSponsorAndVetoAreMarked() {
        Kit kit = panel();
        assertThat(role(kit, "JPN").traits()).containsExactlyInAnyOrder(Trait.PRESIDENT, Trait.NO_VETO);
        assertThat(role(kit, "USA").traits()).containsExactlyInAnyOrder(Trait.SPONSOR, Trait.VETO);
        assertThat(words.tasks(kit, role(kit, "JPN"))).anyMatch(task -> task.startsWith("You preside"));
        assertThat(words.redLines(kit, role(kit, "MLT")))
                .last()
                .isEqualTo("Your vote against is no veto. To stop a text, at least 7 members must not vote in favour.");
    }

    @Test
    void whereTheScenarioSaysNothingTheSheetSaysSo() {
        Kit kit = kit("textbook/electing-a-judge", LessonPlan.Length.SINGLE);
        assertThat(kit.roles()).allMatch(sheet -> sheet.attitude() == Attitude.UNKNOWN);
        assertThat(words.interests(kit.roles().getFirst())).startsWith("The scenario does not say");
    }

    @Test
    void theRubricHasWordsForEveryLevel() {
        assertThat(Stream.of(Rubric.Criterion.values())
                        .flatMap(criterion -> Stream.of(Rubric.Level.values())
                                .map(level -> words.level(criterion, level).text())))
                .hasSize(16)
                .doesNotHaveDuplicates();
    }
}
