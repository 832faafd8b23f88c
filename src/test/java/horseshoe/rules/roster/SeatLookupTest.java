package horseshoe.rules.roster;

import static horseshoe.rules.roster.TestRegister.day;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.SeatId;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Codes are understood as they were used on the day")
class SeatLookupTest {
    private final Councils councils = TestRegister.councils();

    @Test
    void theContinuingSeatIsUnderstoodBeforeAndAfterASuccession() {
        assertThat(entity("RUS", "2000-06-30")).isEqualTo("SUN");
        assertThat(entity("RUS", "2000-07-01")).isEqualTo("RUS");
    }

    @Test
    void theStateOfTheDayIsUnderstoodWhileItFillsTheSeat() {
        assertThat(entity("SUN", "2000-06-30")).isEqualTo("SUN");
    }

    @Test
    void theStateOfAnotherDayIsRefusedWithTheSeatToUse() {
        assertThat(councils.resolve("SUN", day("2000-07-01")))
                .isEqualTo(
                        new SeatLookup.UseInstead("SUN", SeatId.of("RUS"), new Span(LocalDate.MIN, day("2000-06-30"))));
    }

    @Test
    void aStateWithoutASeatOnThatDayIsNotSeated() {
        assertThat(councils.resolve("DNK", day("2000-02-01")))
                .isInstanceOfSatisfying(SeatLookup.NotSeated.class, refusal -> {
                    assertThat(refusal.state().seat()).isEqualTo(SeatId.of("DNK"));
                    assertThat(refusal.day()).isEqualTo("2000-02-01");
                });
    }

    @Test
    void aCodeThatNeverSatIsUnknown() {
        assertThat(councils.resolve("XXX", day("2000-02-01"))).isEqualTo(new SeatLookup.Unknown("XXX"));
    }

    @Test
    void withoutACouncilTheKnownDaysAreSaid() {
        assertThat(councils.resolve("CHN", day("2003-01-01"))).isEqualTo(new SeatLookup.NoCouncil(TestRegister.SPAN));
    }

    private String entity(String code, String day) {
        return ((SeatLookup.Seated) councils.resolve(code, day(day))).member().entity();
    }
}
