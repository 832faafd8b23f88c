package horseshoe.rules.roster;

import static horseshoe.rules.roster.TestRegister.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Council;
import horseshoe.rules.SeatId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 20: a President that steps aside is followed by the next in English alphabetical order")
class Rule20Test {
    private final Council council =
            TestRegister.councils().on(day("2002-01-01")).orElseThrow();

    @Test
    void theNextMemberTakesTheChair() {
        assertThat(after("CHN")).isEqualTo("DNK");
        assertThat(after("DNK")).isEqualTo("RUS");
    }

    @Test
    void theFirstFollowsTheLast() {
        assertThat(after("ZMB")).isEqualTo("CHN");
    }

    @Test
    void onlyAMemberCanStepAside() {
        assertThatThrownBy(() -> after("BFA")).isInstanceOf(IllegalArgumentException.class);
    }

    private String after(String president) {
        return Presidency.cededBy(SeatId.of(president), council).seat().code();
    }
}
