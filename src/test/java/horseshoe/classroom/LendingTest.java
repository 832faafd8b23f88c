package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.as;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand.LendSeat;
import horseshoe.classroom.ClassCommand.TakeSeatBack;
import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.rules.Vote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A seat whose students are away is lent to a bot, and is theirs when they are back")
class LendingTest {
    private final Room room = Room.panel();
    private final PersonId france = room.joins("FRA");

    private RosterEvent.Play play() {
        return room.state().roster().play(seat("FRA"));
    }

    @Test
    void theBotVotesForASeatThatHasNotVoted() {
        room.toVote();
        assertThat(room.cast("FRA")).isEmpty();
        room.does(TEACHER, new LendSeat(seat("FRA")));

        assertThat(play()).isEqualTo(RosterEvent.Play.BOT);
        assertThat(room.cast("FRA")).contains(Vote.IN_FAVOUR);
    }

    @Test
    void whatTheStudentsHaveCastStays() {
        room.toVote();
        room.does(france, as("FRA"), room.vote(Vote.AGAINST));
        room.does(TEACHER, new LendSeat(seat("FRA")));

        assertThat(room.cast("FRA")).contains(Vote.AGAINST);
    }

    @Test
    void whoeverIsBackTakesItBack() {
        room.does(TEACHER, new LendSeat(seat("FRA")));
        room.does(france, new TakeSeatBack(seat("FRA")));

        assertThat(play()).isEqualTo(RosterEvent.Play.STUDENTS);
        assertThat(room.does(france, new TakeSeatBack(seat("FRA")))).isEmpty();
    }

    @Test
    void aVoteThatWaitedInAPhoneThatSleptIsCountedAndTakesTheSeatBack() {
        room.toVote();
        room.does(TEACHER, new LendSeat(seat("FRA")));
        room.does(france, as("FRA"), room.vote(Vote.AGAINST));

        assertThat(room.cast("FRA")).contains(Vote.AGAINST);
        assertThat(play()).isEqualTo(RosterEvent.Play.STUDENTS);
    }

    @Test
    void onlyTheTeacherLendsAndOnlyTheirOwnTakeBack() {
        PersonId russia = room.joins("RUS");

        assertThat(room.refuses(france, new LendSeat(seat("FRA")))).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.refuses(russia, new TakeSeatBack(seat("FRA")))).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.refuses(TEACHER, new LendSeat(seat("GBR")))).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void aSeatThatSomebodyNewSitsInIsNobodysLoanAnyMore() {
        room.does(TEACHER, new LendSeat(seat("FRA")));
        room.joins("FRA");
        assertThat(play()).isEqualTo(RosterEvent.Play.STUDENTS);

        room.does(TEACHER, new LendSeat(seat("FRA")));
        room.state()
                .roster()
                .in(seat("FRA"))
                .forEach(one -> room.does(TEACHER, new ClassCommand.RemovePerson(one.id())));
        assertThat(room.state().roster().lent()).isEmpty();
    }
}
