package horseshoe.rules.roster;

import static horseshoe.rules.roster.TestRegister.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HolidaysTest {
    @Test
    void headquartersRestsOnWeekendsAndHolidays() {
        TreeMap<LocalDate, String> days = new TreeMap<>(Map.of(day("2024-03-29"), "Good Friday"));
        Holidays holidays = new Holidays(TestRegister.SPAN, days, TestRegister.EVIDENCE);
        assertThat(holidays.isWorkingDay(day("2024-03-28"))).isTrue();
        assertThat(holidays.isWorkingDay(day("2024-03-29"))).isFalse();
        assertThat(holidays.isWorkingDay(day("2024-03-30"))).isFalse();
        assertThat(holidays.isWorkingDay(day("2024-03-31"))).isFalse();
        assertThat(holidays.isWorkingDay(day("2024-04-01"))).isTrue();
    }

    @Test
    void theListDoesNotChangeWithTheOneItWasMadeFrom() {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        Holidays holidays = new Holidays(TestRegister.SPAN, days, TestRegister.EVIDENCE);
        days.put(day("2000-12-25"), "Christmas Day");
        assertThat(holidays.days()).isEmpty();
    }
}
