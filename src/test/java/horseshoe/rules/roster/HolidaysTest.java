package horseshoe.rules.roster;

import static horseshoe.rules.roster.TestRegister.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HolidaysTest {
    @Test
    void theListDoesNotChangeWithTheOneItWasMadeFrom() {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        Holidays holidays = new Holidays(TestRegister.SPAN, days, TestRegister.EVIDENCE);
        days.put(day("2000-12-25"), "Christmas Day");
        assertThat(holidays.days()).isEmpty();
    }
}
