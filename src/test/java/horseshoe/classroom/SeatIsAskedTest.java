package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.as;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand.Approve;
import horseshoe.classroom.ClassCommand.OpenSeats;
import horseshoe.classroom.ClassCommand.RemovePerson;
import horseshoe.classroom.ClassRefusal.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Those who hold a seat are asked before somebody else learns its secrets")
class SeatIsAskedTest {
    private final Room room = Room.panel();
    private final PersonId france = room.joins("FRA");

    private boolean waits(String seat) {
        PersonId newcomer = room.joins(seat);
        return room.state().roster().person(newcomer).orElseThrow().waiting();
    }

    @Test
    void aDelegationComesInAtOnceBeforeTheMeetingIsOpened() {
        assertThat(waits("FRA")).isFalse();
    }

    @Test
    void onceTheMeetingIsOpenOneWaits() {
        room.opens();

        assertThat(waits("FRA")).isTrue();
        assertThat(waits("GBR")).as("a bot's seat").isFalse();
    }

    @Test
    void aNoteMakesTheSeatAsk() {
        room.does(france, new ClassCommand.SendNote(seat("FRA"), seat("CHN"), "Abstain with us?"));

        assertThat(waits("FRA")).isTrue();
        room.joins("CHN");
        assertThat(waits("CHN")).isTrue();
    }

    @Test
    void secretIntelligenceMakesTheSeatAsk() {
        room.does(
                TEACHER,
                new ClassCommand.PrepareInject(
                        new Inject(new InjectId(0), "Cable", "Keep it", Optional.of(seat("FRA")), Optional.empty())));
        InjectId cable = room.state().board().injects().values().stream()
                .filter(inject -> inject.title().equals("Cable"))
                .findFirst()
                .orElseThrow()
                .id();
        room.does(TEACHER, new ClassCommand.ReleaseInject(cable));

        assertThat(waits("FRA")).isTrue();
    }

    @Test
    void aClosedDraftMakesTheSeatAsk() {
        room.does(
                france,
                new ClassCommand.BeginPaper(
                        seat("FRA"), "Ours", new PaperSource.Blank(), Optional.of(List.of(seat("GBR")))));

        assertThat(waits("FRA")).isTrue();
    }

    @Test
    void aSeatThatTheTeacherPlaysAsksTheTeacher() {
        room.does(TEACHER, new ClassCommand.PlaySeat(seat("GBR"), RosterEvent.Play.TEACHER));
        room.opens();

        assertThat(waits("GBR")).isTrue();
    }

    @Test
    void theTeacherMayOpenAllSeats() {
        room.opens().does(TEACHER, new OpenSeats(true));
        assertThat(waits("FRA")).isFalse();
        room.does(TEACHER, new OpenSeats(false));
        assertThat(waits("FRA")).isTrue();
    }

    @Test
    void somebodyOfTheSeatLetsIn() {
        PersonId newcomer = room.opens().joins("FRA");
        PersonId russia = room.joins("RUS");

        assertThat(room.refuses(russia, new Approve(newcomer))).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.refuses(newcomer, new Approve(newcomer))).isEqualTo(Reason.NOT_YOURS);
        room.does(france, new Approve(newcomer));
        assertThat(room.state().roster().in(seat("FRA"))).hasSize(2);
    }

    @Test
    void somebodyOfTheSeatTurnsAwayOnlyWhoWaits() {
        PersonId newcomer = room.opens().joins("FRA");
        PersonId russia = room.joins("RUS");

        assertThat(room.refuses(france, new RemovePerson(russia))).isEqualTo(Reason.NOT_YOURS);
        assertThat(room.refuses(france, new RemovePerson(france))).isEqualTo(Reason.NOT_YOURS);
        room.does(france, new RemovePerson(newcomer));
        assertThat(room.state().roster().person(newcomer)).isEmpty();
    }

    @Test
    void whileTheTeacherLetsInOneByOneNobodyElseDoes() {
        room.opens().does(TEACHER, new ClassCommand.SwitchApproval(true));
        PersonId newcomer = room.joins("FRA");

        assertThat(room.refuses(france, new Approve(newcomer))).isEqualTo(Reason.NOT_YOURS);
        room.does(TEACHER, new Approve(newcomer));
    }

    @Test
    void whoeverWaitsVotesForNobody() {
        room.toVote();
        PersonId newcomer = room.joins("FRA");

        assertThat(room.refuses(newcomer, as("FRA"), room.vote(horseshoe.rules.Vote.AGAINST)))
                .isEqualTo(Reason.STILL_WAITING);
    }
}
