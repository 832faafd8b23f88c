package horseshoe.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand.LendSeat;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Room;
import horseshoe.rules.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A seat whose people have been gone for two minutes is offered to a bot")
class AbsencesTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<SeatId> SEATS = List.of(Room.seat("FRA"), Room.seat("GBR"), Room.seat("RUS"));

    private final Room room = Room.panel();
    private final PersonId one = room.joins("FRA");
    private final PersonId other = room.joins("FRA");
    private final PersonId britain = room.joins("GBR");
    private boolean alone = true;
    private final Absences absences = new Absences(PATIENCE, () -> alone);

    private List<SeatId> after(Duration passed, PersonId... connected) {
        absences.look(
                room.state().roster(),
                Set.copyOf(List.of(connected).stream().map(PersonId::number).toList()),
                START.plus(passed));
        return absences.gone(room.state().roster(), SEATS, START.plus(passed));
    }

    @Test
    void notBeforeThatAndNotAMomentLater() {
        assertThat(after(Duration.ZERO, britain)).isEmpty();
        assertThat(after(PATIENCE.minusMillis(1), britain)).isEmpty();
        assertThat(after(PATIENCE, britain)).containsExactly(Room.seat("FRA"));
    }

    @Test
    void notWhileOneOfThemIsThere() {
        after(Duration.ZERO, britain);
        assertThat(after(PATIENCE, britain, other)).isEmpty();
    }

    @Test
    void whoWasBackForAMomentIsWaitedForAnew() {
        after(Duration.ZERO, britain);
        after(Duration.ofMinutes(1), britain, one);
        after(Duration.ofSeconds(61), britain);
        assertThat(after(PATIENCE, britain)).isEmpty();
        assertThat(after(PATIENCE.plusSeconds(61), britain)).containsExactly(Room.seat("FRA"));
    }

    @Test
    void notASeatThatABotHasAlready() {
        after(Duration.ZERO);
        room.does(Room.TEACHER, new LendSeat(Room.seat("FRA")));
        assertThat(after(PATIENCE)).containsExactly(Room.seat("GBR"));
    }

    @Test
    void nobodyIsSaidToBeGoneWhereOtherNodesMayHaveThem() {
        alone = false;
        after(Duration.ZERO);
        assertThat(after(PATIENCE)).isEmpty();
    }
}
