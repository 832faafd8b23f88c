package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.classroom.ClassCommand.SendNote;
import horseshoe.classroom.LogUnavailable.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("While the log cannot be used a class can be looked at, nothing is taken, and nothing is taken twice")
class StorageTroubleTest {
    private final Bench bench = new Bench();
    private final Classes classes = bench.promptNode();
    private final Opened.Done opened = (Opened.Done) classes.open(Room.panelRenewal());
    private final ClassId id = opened.id();

    StorageTroubleTest() {
        assertThat(classes.state(id)).isPresent();
    }

    @AfterEach
    void clear() {
        bench.close();
    }

    private CompletableFuture<Handled> write(String text) {
        return classes.handle(id, TEACHER, new SendNote(seat("FRA"), seat("GBR"), text))
                .toCompletableFuture();
    }

    private List<String> seen() {
        return classes.state(id).orElseThrow().board().notes().stream()
                .map(note -> note.sent().text())
                .toList();
    }

    private List<String> logged() {
        return bench.log.read(id, 0).stream()
                .map(Recorded::event)
                .filter(LessonEvent.NoteSent.class::isInstance)
                .map(event -> ((LessonEvent.NoteSent) event).text())
                .toList();
    }

    @Test
    void theClassIsShownFromMemoryAfterAnActThatWasNotTaken() {
        write("kept").join();
        bench.log.goesAway(Outcome.NOT_WRITTEN, false);

        assertThatThrownBy(() -> write("not taken").join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(LogUnavailable.class);
        assertThat(seen()).containsExactly("kept");
        assertThat(classes.find(opened.code())).contains(id);
    }

    /** The second finds the node behind the log, and comes no further than reading it. */
    @Test
    void everyActThatWasNotTakenIsToldSo() {
        bench.log.goesAway(Outcome.NOT_WRITTEN, false);

        for (String text : List.of("first", "second")) {
            assertThat(write(text).handle((done, failed) -> failed).join())
                    .isInstanceOfSatisfying(
                            LogUnavailable.class,
                            away -> assertThat(away.outcome()).isEqualTo(Outcome.NOT_WRITTEN));
        }
    }

    @Test
    void aClassThatIsNotInMemoryCannotBeReadNow() {
        bench.log.goesAway(Outcome.NOT_WRITTEN, false);
        Classes other = bench.promptNode();

        assertThatThrownBy(() -> other.state(id)).isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> other.find(opened.code())).isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> other.open(Room.panelRenewal())).isInstanceOf(LogUnavailable.class);
    }

    @Test
    void whenTheLogIsBackTheNextActIsTaken() {
        bench.log.goesAway(Outcome.NOT_WRITTEN, false);
        assertThat(write("not taken")).isCompletedExceptionally();
        bench.log.isBack();

        assertThat(write("kept").join()).isInstanceOf(Handled.Done.class);
        assertThat(seen()).containsExactly("kept");
        assertThat(logged()).containsExactly("kept");
    }

    @Test
    void anActThatWasTakenWithoutAnAnswerIsSeenOnceBeforeTheNext() {
        List<Integer> heard = new ArrayList<>();
        classes.follow(id, state -> heard.add(state.board().notes().size()), () -> {});
        bench.log.goesAway(Outcome.UNKNOWN, true);
        assertThat(write("taken after all")).isCompletedExceptionally();
        assertThat(seen()).isEmpty();
        bench.log.isBack();

        assertThat(write("next").join()).isInstanceOf(Handled.Done.class);
        assertThat(seen()).containsExactly("taken after all", "next");
        assertThat(logged()).containsExactly("taken after all", "next");
        assertThat(heard).containsExactly(1, 2);
    }

    @Test
    void anActWithoutAnAnswerThatWasNotTakenIsNeverSeen() {
        bench.log.goesAway(Outcome.UNKNOWN, false);
        assertThat(write("lost")).isCompletedExceptionally();
        bench.log.isBack();

        write("next").join();
        assertThat(logged()).containsExactly("next");
        assertThat(seen()).containsExactly("next");
    }

    @Test
    void followersOfAClassAreNotToldThatItIsGone() {
        List<String> heard = new ArrayList<>();
        classes.follow(id, state -> heard.add("advanced"), () -> heard.add("gone"));
        bench.log.goesAway(Outcome.NOT_WRITTEN, false);
        classes.poll();
        assertThat(write("not taken")).isCompletedExceptionally();
        bench.log.isBack();
        classes.poll();

        assertThat(heard).isEmpty();
    }
}
