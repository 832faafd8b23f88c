package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.chair;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.meeting.ChairCommand.AdoptAgenda;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A lesson: news comes when it is due")
class InjectsComeTest {

    private final Room room = Room.panel();

    private void prepares(Inject.When when) {
        room.does(
                TEACHER,
                new ClassCommand.PrepareInject(
                        new Inject(new InjectId(0), "News", "Text", Optional.empty(), Optional.of(when))));
    }

    private boolean isReleased() {
        return room.state().board().released().stream()
                .anyMatch(released -> released.inject().title().equals("News"));
    }

    @Test
    void afterSoManyMinutesOfTheMeeting() {
        prepares(new Inject.When.After(10));
        room.later(Duration.ofHours(1));
        room.opens();
        room.later(Duration.ofMinutes(10).minusMillis(1));
        room.does(PersonId.BOTS, new ClassCommand.Tick());
        assertThat(isReleased()).isFalse();

        room.later(Duration.ofMillis(1));
        room.does(PersonId.BOTS, new ClassCommand.Tick());
        assertThat(isReleased()).isTrue();
        assertThat(room.does(PersonId.BOTS, new ClassCommand.Tick())).isEmpty();
    }

    @Test
    void notWhileTheClassIsPaused() {
        prepares(new Inject.When.After(1));
        room.opens();
        room.does(TEACHER, new ClassCommand.Pause(true));
        room.later(Duration.ofMinutes(5));
        room.does(PersonId.BOTS, new ClassCommand.Tick());
        assertThat(isReleased()).isFalse();

        room.does(TEACHER, new ClassCommand.Pause(false));
        assertThat(isReleased()).isTrue();
    }

    @Test
    void withTheAdoptionOfTheAgenda() {
        prepares(new Inject.When.On(Inject.Occasion.AGENDA_ADOPTED));
        room.opens();
        assertThat(isReleased()).isFalse();
        room.does(TEACHER, chair(), new AdoptAgenda());

        assertThat(isReleased()).isTrue();
    }

    @Test
    void withTheOpeningOfAVote() {
        prepares(new Inject.When.On(Inject.Occasion.VOTE_OPENED));
        room.toVote();

        assertThat(isReleased()).isTrue();
    }

    @Test
    void withAVeto() {
        prepares(new Inject.When.On(Inject.Occasion.VETO));
        room.toVote();
        assertThat(isReleased()).isFalse();
        room.closes();

        assertThat(isReleased()).isTrue();
    }

    @Test
    void withTheFateOfATextButNotWithItsOpposite() {
        prepares(new Inject.When.On(Inject.Occasion.ADOPTED));
        room.toVote();
        room.closes();

        assertThat(isReleased()).isFalse();
    }

    @Test
    void itIsTakenBackWithTheActThatLetItInAndComesAgainWithTheSecondTry() {
        prepares(new Inject.When.On(Inject.Occasion.AGENDA_ADOPTED));
        room.opens().does(TEACHER, chair(), new AdoptAgenda());
        room.does(TEACHER, new ClassCommand.Undo());
        assertThat(isReleased()).isFalse();

        room.does(TEACHER, chair(), new AdoptAgenda());
        assertThat(isReleased()).isTrue();
    }

    @Test
    void aVoteThatIsOpenAgainBecauseItsEndWasUndoneIsNotOpened() {
        room.toVote();
        prepares(new Inject.When.On(Inject.Occasion.VOTE_OPENED));
        room.closes();
        room.does(TEACHER, new ClassCommand.Undo());

        assertThat(isReleased()).isFalse();
    }

    @Test
    void whatTheTeacherLetInStaysWhenTheMeetingGoesBack() {
        prepares(new Inject.When.On(Inject.Occasion.VETO));
        InjectId news = room.state().board().injects().keySet().stream()
                .max(Comparator.comparingInt(InjectId::number))
                .orElseThrow();
        room.opens().does(TEACHER, chair(), new AdoptAgenda());
        room.does(TEACHER, new ClassCommand.ReleaseInject(news));
        room.does(TEACHER, new ClassCommand.Undo());

        assertThat(isReleased()).isTrue();
    }

    @Test
    void whatWaitedForTheClockStaysToo() {
        prepares(new Inject.When.After(1));
        room.opens();
        room.later(Duration.ofMinutes(2));
        room.does(TEACHER, chair(), new AdoptAgenda());
        room.does(TEACHER, new ClassCommand.Undo());

        assertThat(isReleased()).isTrue();
    }
}
