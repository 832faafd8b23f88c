package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand.SendNote;
import horseshoe.classroom.ClassRefusal.Reason;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The life of a class")
class ClassesTest {
    private final Bench bench = new Bench();
    private final Classes classes = bench.promptNode();

    @AfterEach
    void clear() {
        bench.close();
    }

    private Opened.Done opened() {
        Opened.Done opened = (Opened.Done) classes.open(Room.panelRenewal());
        assertThat(classes.state(opened.id())).isPresent();
        return opened;
    }

    private static void write(Classes node, ClassId id, String text) {
        assertThat(node.handle(id, TEACHER, new SendNote(seat("FRA"), seat("GBR"), text))
                        .toCompletableFuture()
                        .join())
                .isInstanceOf(Handled.Done.class);
    }

    private static int notes(ClassState state) {
        return state.board().notes().size();
    }

    @Test
    void aClassOpensWithTeacherProjectorAndTheScenariosDraft() {
        Opened.Done opened = opened();
        ClassState state = classes.state(opened.id()).orElseThrow();

        assertThat(state.roster().holder(Keys.hash(opened.keys().teacher())).map(Roster.Person::id))
                .contains(PersonId.TEACHER);
        assertThat(state.roster().holder(Keys.hash(opened.keys().projector())).map(Roster.Person::id))
                .contains(PersonId.PROJECTOR);
        assertThat(classes.find(opened.code())).contains(opened.id());
        assertThat(state.run().title()).isEqualTo("First meeting");
        assertThat(state.run().history()).hasSize(1);
        assertThat(state.run().state().setting().president()).isEqualTo(seat("JPN"));
        assertThat(state.board().injects()).isNotEmpty();
    }

    @Test
    void aClassThatCannotBeIsNotOpened() {
        Opening nowhere = Room.blank("1900-01-01");
        Opening nobody = Room.scripted(Room.scenario("article/panel-renewal"), List.of(), Optional.of(seat("DEU")));

        assertThat(classes.open(nowhere)).isInstanceOf(Opened.Refused.class);
        assertThat(((Opened.Refused) classes.open(nobody)).refusal().reason()).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void inAClassOfOneTheTeacherPlaysASeatAndBotsTheOthers() {
        Opening alone = Room.scripted(Room.scenario("article/panel-renewal"), List.of(), Optional.of(seat("RUS")));
        ClassId id = ((Opened.Done) classes.open(alone)).id();
        Roster roster = classes.state(id).orElseThrow().roster();

        assertThat(roster.play(seat("RUS"))).isEqualTo(RosterEvent.Play.TEACHER);
        assertThat(roster.play(seat("FRA"))).isEqualTo(RosterEvent.Play.BOT);
    }

    @Test
    void followersHearTheNewestStateOnceItIsSaved() {
        ClassId id = opened().id();
        List<Integer> heard = new ArrayList<>();
        Following following = classes.follow(id, state -> heard.add(notes(state)), () -> heard.add(-1));
        write(classes, id, "one");
        write(classes, id, "two");
        following.close();
        write(classes, id, "three");

        assertThat(heard).containsExactly(1, 2);
    }

    @Test
    void advancesThatComeTogetherAreToldAsOne() {
        Queue<Runnable> later = new ArrayDeque<>();
        Classes slow = bench.node(later::add);
        ClassId id = ((Opened.Done) slow.open(Room.panelRenewal())).id();
        List<Integer> heard = new ArrayList<>();
        slow.follow(id, state -> heard.add(notes(state)), () -> {});
        slow.handle(id, TEACHER, new SendNote(seat("FRA"), seat("GBR"), "one"));
        later.remove().run();
        slow.handle(id, TEACHER, new SendNote(seat("FRA"), seat("GBR"), "two"));
        Runnable telling = later.remove();
        later.remove().run();
        telling.run();
        later.forEach(Runnable::run);

        assertThat(heard).containsExactly(2);
    }

    @Test
    void aFollowerThatFailsDoesNotKeepTheOthersFromHearing() {
        ClassId id = opened().id();
        AtomicInteger heard = new AtomicInteger();
        classes.follow(
                id,
                state -> {
                    throw new IllegalStateException("broken");
                },
                () -> {});
        classes.follow(id, state -> heard.incrementAndGet(), () -> {});
        write(classes, id, "one");

        assertThat(heard).hasValue(1);
    }

    @Test
    void theTeacherDeletesAClassAtOnce() {
        Opened.Done opened = opened();
        AtomicInteger gone = new AtomicInteger();
        classes.follow(opened.id(), state -> {}, gone::incrementAndGet);

        assertThat(classes.delete(opened.id(), new PersonId(2)).map(ClassRefusal::reason))
                .contains(Reason.NOT_YOURS);
        assertThat(classes.delete(opened.id(), TEACHER)).isEmpty();
        assertThat(classes.state(opened.id())).isEmpty();
        assertThat(classes.find(opened.code())).isEmpty();
        assertThat(gone).hasValue(1);
        assertThat(classes.delete(opened.id(), TEACHER).map(ClassRefusal::reason))
                .contains(Reason.CLASS_GONE);
    }

    @Test
    void aClassDeletesItselfAfterItsLastDay() {
        ClassId id = opened().id();
        bench.passes(Duration.ofDays(30).minusSeconds(1));
        classes.expire();
        assertThat(classes.state(id)).isPresent();

        bench.passes(Duration.ofSeconds(1));
        classes.expire();
        assertThat(classes.state(id)).isEmpty();
    }

    @Test
    void anotherNodeHearsWhatWasWritten() {
        Classes other = bench.promptNode();
        other.start();
        ClassId id = opened().id();
        List<Integer> heard = new ArrayList<>();
        assertThat(other.state(id)).isPresent();
        other.follow(id, state -> heard.add(notes(state)), () -> heard.add(-1));
        write(classes, id, "one");
        classes.delete(id, TEACHER);
        other.stop();

        assertThat(heard).containsExactly(1, -1);
    }

    @Test
    void whereNoticesGetLostAnotherNodeLooksForItself() {
        bench.losesNotices();
        Classes other = bench.promptNode();
        ClassId id = opened().id();
        List<Integer> heard = new ArrayList<>();
        assertThat(other.state(id)).isPresent();
        other.follow(id, state -> heard.add(notes(state)), () -> heard.add(-1));
        write(classes, id, "one");
        assertThat(heard).isEmpty();

        other.poll();
        assertThat(heard).containsExactly(1);
        classes.delete(id, TEACHER);
        other.poll();
        assertThat(heard).containsExactly(1, -1);
    }

    @Test
    void aClassThatNobodyFollowsIsForgottenAndReadAgain() {
        ClassId id = opened().id();
        write(classes, id, "one");
        bench.passes(Duration.ofMinutes(11));
        classes.evict();

        assertThat(classes.state(id).map(ClassesTest::notes)).contains(1);
        write(classes, id, "two");
        assertThat(classes.state(id).map(ClassesTest::notes)).contains(2);
    }

    @Test
    void aFollowedClassIsNotForgotten() {
        ClassId id = opened().id();
        AtomicInteger heard = new AtomicInteger();
        classes.follow(id, state -> heard.incrementAndGet(), () -> {});
        bench.passes(Duration.ofMinutes(11));
        classes.evict();
        write(classes, id, "one");

        assertThat(heard).hasValue(1);
    }

    @Test
    void theStateReadAgainIsTheStateThatWasHeld() {
        ClassId id = opened().id();
        write(classes, id, "one");
        ClassState held = classes.state(id).orElseThrow();
        ClassState read = bench.promptNode().state(id).orElseThrow();

        assertThat(read).usingRecursiveComparison().isEqualTo(held);
    }
}
