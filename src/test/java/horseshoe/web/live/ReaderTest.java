package horseshoe.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import horseshoe.classroom.ClassRefusal;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.Keys;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Roster;
import horseshoe.rules.SeatId;
import horseshoe.verbatim.Story;
import horseshoe.web.live.debrief.HeldClass;
import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may read what of a meeting that was held. */
class ReaderTest {
    private static final SeatId FRANCE = SeatId.of("FRA");
    private static final SeatId JAPAN = SeatId.of("JPN");

    private final ClassState state = HeldClass.of(Story.opened()).state();

    private static Refused refused(ClassRefusal refusal) {
        return new Refused(Problem.of(ProblemKind.BAD_REQUEST, refusal.reason().name()));
    }

    private Caller caller(int person) {
        Roster.Person known = state.roster().person(new PersonId(person)).orElseThrow();
        return new Caller(state.lesson().opened().id(), state, known, Keys.hash("a key"));
    }

    @Test
    void theTeacherSeesEverySeat() {
        Reader teacher = Reader.of(caller(0), null, ReaderTest::refused);
        assertThat(teacher.maySee(FRANCE)).isTrue();
        assertThat(teacher.maySee(JAPAN)).isTrue();
    }

    @Test
    void aStudentSeesTheOwnSeat() {
        Reader france = Reader.of(caller(2), "1", ReaderTest::refused);
        assertThat(france.maySee(FRANCE)).isTrue();
        assertThat(france.maySee(JAPAN)).isFalse();
        assertThat(france.isTeacher()).isFalse();
    }

    @Test
    void whoStillWaitsReadsNothing() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Reader.of(caller(3), null, ReaderTest::refused))
                .matches(refused -> refused.problem().detail().equals("STILL_WAITING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "first", "99999999999", ""})
    void aMeetingThatWasNotHeldIsNotFound(String run) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Reader.of(caller(0), run, ReaderTest::refused))
                .matches(refused -> refused.problem().status() == 404);
    }
}
