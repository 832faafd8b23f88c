package horseshoe.rules.roster;

import static horseshoe.rules.roster.TestRegister.day;
import static horseshoe.rules.roster.TestRegister.from;
import static horseshoe.rules.roster.TestRegister.state;
import static horseshoe.rules.roster.TestRegister.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A State has exactly one name on every day")
class StateTest {
    @Test
    void theNameChangesOnTheDayItIsSaidTo() {
        State state = state("TUR", until("2022-05-31", "TUR", "Turkey"), from("2022-06-01", "TUR", "Türkiye"));
        assertThat(state.on(day("2022-05-31")).official()).isEqualTo("Turkey");
        assertThat(state.on(day("2022-06-01")).official()).isEqualTo("Türkiye");
        assertThat(state.on(LocalDate.MAX).official()).isEqualTo("Türkiye");
    }

    @Test
    void aGapBetweenNamesIsRejected() {
        rejected(() -> state("TUR", until("2022-05-30", "TUR", "Turkey"), from("2022-06-01", "TUR", "Türkiye")));
    }

    @Test
    void namesThatOverlapAreRejected() {
        rejected(() -> state("TUR", until("2022-06-01", "TUR", "Turkey"), from("2022-06-01", "TUR", "Türkiye")));
    }

    @Test
    void anythingAfterANameForGoodIsRejected() {
        rejected(() -> state("TUR", TestRegister.always("TUR", "Turkey"), TestRegister.always("TUR", "Türkiye")));
    }

    @Test
    void aBeginningOrAnEndWithoutNameIsRejected() {
        rejected(() -> state("TUR", from("2022-06-01", "TUR", "Türkiye")));
        rejected(() -> state("TUR", until("2022-06-01", "TUR", "Turkey")));
    }

    @Test
    void noNameAtAllIsRejected() {
        rejected(() -> state("TUR"));
    }

    private static void rejected(ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The names of TUR must follow one another without a gap");
    }
}
