package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.as;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand.ComeBack;
import horseshoe.classroom.ClassCommand.Join;
import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.rules.Vote;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One device is one person in a class")
class OneDeviceTest {
    private final Room room = Room.panel();
    private final PersonId france = room.joins("FRA");

    private Join join(String seat, boolean givesUp) {
        return new Join(
                "Envoy Elm",
                Role.DELEGATE,
                Optional.of(seat(seat)),
                Keys.hash("second"),
                Optional.of(new Device(france, givesUp)));
    }

    @Test
    void itDoesNotBecomeASecondPersonByTheWay() {
        assertThat(room.refuses(PersonId.OUTSIDE, join("USA", false))).isEqualTo(Reason.ALREADY_HERE);
    }

    @Test
    void itGivesTheFirstPlaceUpWhereThatIsSaid() {
        room.does(PersonId.OUTSIDE, join("USA", true));

        assertThat(room.state().roster().person(france)).isEmpty();
        assertThat(room.state().roster().holder(Keys.hash("key 1"))).isEmpty();
        assertThat(room.state().roster().in(seat("USA"))).hasSize(1);
        assertThat(room.state().roster().play(seat("FRA"))).isEqualTo(RosterEvent.Play.BOT);
    }

    @Test
    void thePlaceIsKeptWhereTheNewOneCannotBeHad() {
        for (int student = 0; student < 4; student++) {
            room.joins("USA");
        }

        assertThat(room.refuses(PersonId.OUTSIDE, join("USA", true))).isEqualTo(Reason.SEAT_FULL);
        assertThat(room.state().roster().person(france)).isPresent();
    }

    @Test
    void whatTheFirstHasCastIsNotTheSecondsToChange() {
        room.toVote();
        room.does(france, as("FRA"), room.vote(Vote.AGAINST));
        room.does(PersonId.OUTSIDE, join("FRA", true));

        assertThat(room.cast("FRA")).contains(Vote.AGAINST);
        PersonId second =
                room.state().roster().holder(Keys.hash("second")).orElseThrow().id();
        assertThat(room.refuses(second, as("FRA"), room.vote(Vote.IN_FAVOUR))).isEqualTo(Reason.SEALED_VOTE);
    }

    @Test
    void whoeverWasRemovedIsNoObstacle() {
        room.does(TEACHER, new ClassCommand.RemovePerson(france));

        assertThat(room.does(PersonId.OUTSIDE, join("USA", false))).isNotEmpty();
    }

    @Test
    void aReturnCodeOfSomebodyElseTakesTheSameStep() {
        PersonId britain = room.joins("GBR");
        room.does(TEACHER, new ClassCommand.GiveReturnCode(britain, Keys.hash("123456")));

        assertThat(room.refuses(PersonId.OUTSIDE, back(false))).isEqualTo(Reason.ALREADY_HERE);
        room.does(PersonId.OUTSIDE, back(true));
        assertThat(room.state().roster().person(france)).isEmpty();
        assertThat(room.state().roster().holder(Keys.hash("second")).map(Roster.Person::id))
                .contains(britain);
    }

    @Test
    void onesOwnReturnCodeDoesNot() {
        room.does(TEACHER, new ClassCommand.GiveReturnCode(france, Keys.hash("123456")));
        room.does(PersonId.OUTSIDE, back(false));

        assertThat(room.state().roster().person(france)).isPresent();
    }

    private ComeBack back(boolean givesUp) {
        return new ComeBack(Keys.hash("123456"), Keys.hash("second"), Optional.of(new Device(france, givesUp)));
    }
}
