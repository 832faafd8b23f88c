package horseshoe.councils;

import static horseshoe.councils.Library.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.charter.VetoDebate;
import horseshoe.rules.charter.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A/RES/76/262: a debate within ten working days, holidays of Headquarters left out")
class HolidaysOfHeadquartersTest {
    private final WorkingDays calendar = LIBRARY.holidays()::isWorkingDay;

    @ParameterizedTest
    @CsvSource({
        "2022-05-26, 2022-06-10, 2022-06-08",
        "2024-03-28, 2024-04-15, 2024-04-11",
        "2024-04-18, 2024-05-02, 2024-05-01"
    })
    void realDebatesWereHeldWithinTheTerm(LocalDate veto, LocalDate lastDay, LocalDate held) {
        assertThat(calendar.after(veto, VetoDebate.WORKING_DAYS))
                .isEqualTo(lastDay)
                .isAfterOrEqualTo(held);
    }

    @Test
    void theListCoversTheYearsSinceTheResolution() {
        assertThat(LIBRARY.holidays().span().contains(LocalDate.parse("2022-04-26")))
                .isTrue();
        for (int year = 2022; year <= 2027; year++) {
            int wanted = year;
            assertThat(LIBRARY.holidays().days().keySet())
                    .filteredOn(day -> day.getYear() == wanted)
                    .as("%d", year)
                    .hasSizeBetween(8, 10);
        }
    }

    @Test
    void noHolidayFallsOnAWeekend() {
        assertThat(LIBRARY.holidays().days().keySet())
                .noneMatch(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void whatIsNotCertainIsSaid() {
        assertThat(LIBRARY.holidays().evidence().doubts()).isNotEmpty();
    }
}
