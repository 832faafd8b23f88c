package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.classroom.ClassCommand.SendNote;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is acknowledged is in the log exactly once")
class MailboxTest {
    private static final int THREADS = 64;
    private static final int EACH = 10;

    private final Bench bench = new Bench();

    @AfterEach
    void clear() {
        bench.close();
    }

    private static ClassId opened(Classes classes) {
        return ((Opened.Done) classes.open(Room.blank("2024-03-28"))).id();
    }

    private static SendNote note(String text) {
        return new SendNote(seat("FRA"), seat("GBR"), text);
    }

    private List<String> texts(ClassId id) {
        return bench.log.read(id, 0).stream()
                .map(Recorded::event)
                .filter(LessonEvent.NoteSent.class::isInstance)
                .map(event -> ((LessonEvent.NoteSent) event).text())
                .toList();
    }

    @Test
    void sixtyFourThreadsLoseAndDoubleNothing() {
        Classes classes = bench.node();
        ClassId id = opened(classes);

        List<Handled> answers = atOnce(List.of(classes), id);

        assertThat(answers).hasSize(THREADS * EACH).allMatch(Handled.Done.class::isInstance);
        assertThat(texts(id)).hasSize(THREADS * EACH).doesNotHaveDuplicates();
        assertThat(answers.stream().map(answer -> ((Handled.Done) answer).version()))
                .doesNotHaveDuplicates();
    }

    @Test
    void twoNodesOnOneLogWithoutNoticesLoseAndDoubleNothing() {
        bench.losesNotices();
        Classes one = bench.node();
        ClassId id = opened(one);

        List<Handled> answers = atOnce(List.of(one, bench.node()), id);

        assertThat(answers).hasSize(THREADS * EACH).allMatch(Handled.Done.class::isInstance);
        assertThat(texts(id)).hasSize(THREADS * EACH).doesNotHaveDuplicates();
    }

    private static List<Handled> atOnce(List<Classes> nodes, ClassId id) {
        List<CompletableFuture<List<Handled>>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                Classes node = nodes.get(thread % nodes.size());
                all.add(CompletableFuture.supplyAsync(() -> writing(node, id, number), threads));
            }
            return all.stream().flatMap(thread -> thread.join().stream()).toList();
        }
    }

    private static List<Handled> writing(Classes node, ClassId id, int thread) {
        return IntStream.range(0, EACH)
                .mapToObj(turn -> node.handle(id, TEACHER, note(thread + "/" + turn))
                        .toCompletableFuture()
                        .join())
                .toList();
    }

    @Test
    void fifteenActsAtOnceAreSavedTogether() {
        Queue<Runnable> later = new ArrayDeque<>();
        Classes classes = bench.node(later::add);
        ClassId id = opened(classes);

        List<CompletableFuture<Handled>> answers = IntStream.range(0, 15)
                .mapToObj(act -> classes.handle(id, TEACHER, note("act " + act)).toCompletableFuture())
                .toList();
        assertThat(answers).noneMatch(CompletableFuture::isDone);
        while (!later.isEmpty()) {
            later.remove().run();
        }

        assertThat(answers).allMatch(CompletableFuture::isDone);
        assertThat(bench.log.appends()).isEqualTo(1);
        assertThat(texts(id)).hasSize(15);
    }

    @Test
    void aRefusedActDoesNotStopTheOthers() {
        Queue<Runnable> later = new ArrayDeque<>();
        Classes classes = bench.node(later::add);
        ClassId id = opened(classes);

        CompletableFuture<Handled> good =
                classes.handle(id, TEACHER, note("good")).toCompletableFuture();
        CompletableFuture<Handled> bad = classes.handle(id, TEACHER, note(" ")).toCompletableFuture();
        later.remove().run();

        assertThat(good.join()).isInstanceOf(Handled.Done.class);
        assertThat(bad.join()).isInstanceOf(Handled.RefusedByClass.class);
        assertThat(texts(id)).containsExactly("good");
    }

    @Test
    void whatTheDiskDidNotTakeFailsAndTheNextActIsFine() {
        Classes classes = bench.promptNode();
        ClassId id = opened(classes);
        bench.log.breaks(true);
        CompletableFuture<Handled> lost =
                classes.handle(id, TEACHER, note("lost")).toCompletableFuture();
        bench.log.breaks(false);
        CompletableFuture<Handled> kept =
                classes.handle(id, TEACHER, note("kept")).toCompletableFuture();

        assertThatThrownBy(lost::join).isInstanceOf(CompletionException.class);
        assertThat(kept.join()).isInstanceOf(Handled.Done.class);
        assertThat(texts(id)).containsExactly("kept");
    }

    @Test
    void whoeverWasLetInByAnotherNodeIsNotRefusedHere() {
        bench.losesNotices();
        Classes one = bench.promptNode();
        Classes two = bench.promptNode();
        ClassId id = opened(one);
        assertThat(two.state(id)).isPresent();
        one.handle(
                id,
                PersonId.OUTSIDE,
                new ClassCommand.Join("Envoy Elm", Role.DELEGATE, Optional.of(seat("FRA")), Keys.hash("key")));

        Handled answer = two.handle(id, new PersonId(2), note("Here I am"))
                .toCompletableFuture()
                .join();

        assertThat(answer).isInstanceOf(Handled.Done.class);
    }

    @Test
    void anActInAClassThatIsGoneIsRefused() {
        Classes classes = bench.promptNode();

        assertThat(classes.handle(new ClassId("nosuchclas"), TEACHER, note("hello"))
                        .toCompletableFuture()
                        .join())
                .isEqualTo(new Handled.RefusedByClass(ClassRefusal.of(ClassRefusal.Reason.CLASS_GONE)));
    }
}
