package horseshoe.page;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Browser;
import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the screen on the wall shows follows from the view's sections and the server's clock alone. */
@ExtendWith(Fixtures.class)
class WallIT {
    private static final String SESSION = "lesson: {stage: 'IN_SESSION'}, meeting: {phase: 'IN_SESSION'}, news: []";
    private static final String SPEECH = "floor: {speech: {since: '2024-03-28T15:10:00Z', seconds: 60}, list: []}";
    private static final String RESULT = "result: {at: '2024-03-28T15:05:00Z', decision: {matter: 'SUBSTANTIVE'}}";

    private Simulator page;

    @BeforeEach
    void visit(RunningServer server, Browser browser) {
        page = Simulator.onLaptop(server, browser).open("api");
    }

    @AfterEach
    void leave() {
        page.close();
    }

    @Test
    void anOpenVoteComesBeforeASpeech() {
        assertThat(sceneAt("15:10:01", SESSION, SPEECH)).isEqualTo("debate");
        assertThat(sceneAt("15:10:01", SESSION, SPEECH, "vote: {question: 1}")).isEqualTo("voting");
    }

    @Test
    void aPauseComesBeforeAnOpenVote() {
        assertThat(sceneAt(
                        "15:10:01",
                        "lesson: {stage: 'IN_SESSION', paused: true}, meeting: {phase: 'IN_SESSION'}",
                        "vote: {question: 1}"))
                .isEqualTo("paused");
    }

    @Test
    void aResultStaysUntilSomebodySpeaks() {
        assertThat(sceneAt("15:09:00", SESSION, RESULT)).isEqualTo("reveal");
        assertThat(sceneAt("15:10:01", SESSION, RESULT, SPEECH)).isEqualTo("debate");
    }

    @Test
    void aMotionsResultStaysUntilItHasBeenRead() {
        String motion = RESULT.replace("SUBSTANTIVE", "PROCEDURAL");
        assertThat(sceneAt("15:05:20", SESSION, motion)).isEqualTo("reveal");
        assertThat(sceneAt("15:05:30", SESSION, motion)).isEqualTo("floor");
    }

    @Test
    void newsIsSeenLargeWhileItIsNew() {
        String news = SESSION.replace("[]", "[{title: 'A launch', at: '2024-03-28T15:10:00Z'}]");
        assertThat(sceneAt("15:10:20", news, SPEECH)).isEqualTo("news");
        assertThat(sceneAt("15:10:30", news, SPEECH)).isEqualTo("debate");
    }

    @Test
    void newsThatComesWithAVoteWaitsUntilItsResultHasBeenRead() {
        String news = SESSION.replace("[]", "[{title: 'A veto', at: '2024-03-28T15:05:00Z'}]");
        assertThat(sceneAt("15:05:01", news, "vote: {question: 1}")).isEqualTo("voting");
        assertThat(sceneAt("15:05:10", news, RESULT)).isEqualTo("reveal");
        assertThat(sceneAt("15:05:21", news, RESULT)).isEqualTo("news");
        assertThat(sceneAt("15:05:46", news, RESULT)).isEqualTo("reveal");
    }

    @Test
    void newsForOneSeatIsNeverOnTheWall() {
        String news = SESSION.replace("[]", "[{title: 'For you alone', to: 'FRA', at: '2024-03-28T15:10:00Z'}]");
        assertThat(sceneAt("15:10:01", news, SPEECH)).isEqualTo("debate");
    }

    @Test
    void theClockCountsDownAndThenUp() {
        assertThat(asked(
                        "clock.js",
                        "remaining({since: '2024-03-28T15:00:00Z', seconds: 60}, Date.parse('2024-03-28T15:00:45Z'))"))
                .isEqualTo(Map.of("over", false, "seconds", 15));
        assertThat(asked(
                        "clock.js",
                        "remaining({since: '2024-03-28T15:00:00Z', seconds: 60}, Date.parse('2024-03-28T15:01:15Z'))"))
                .isEqualTo(Map.of("over", true, "seconds", 15));
    }

    @Test
    void aLongTextTurnsItsPagesAtWholeParagraphs() {
        String paragraphs = "[{top: 0, bottom: 60}, {top: 60, bottom: 120}, {top: 120, bottom: 180}]";
        assertThat(asked("pages.js", "stops(" + paragraphs + ", 100)")).isEqualTo(List.of(0, 60, 120));
        assertThat(asked("pages.js", "stops(" + paragraphs + ", 180)")).isEqualTo(List.of(0));
    }

    private Object sceneAt(String time, String... sections) {
        return asked(
                "scenes.js", "sceneOf({" + String.join(", ", sections) + "}, Date.parse('2024-03-28T" + time + "Z'))");
    }

    private Object asked(String module, String question) {
        return page.page()
                .evaluate("import('/app/projector/" + module + "').then((module) => module." + question + ")");
    }
}
