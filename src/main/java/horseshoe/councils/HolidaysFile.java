package horseshoe.councils;

import horseshoe.rules.roster.Holidays;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code holidays.json}: the official holidays of United Nations Headquarters. */
final class HolidaysFile {
    private HolidaysFile() {}

    static Holidays read(Node file) {
        file.only("about", "sources", "doubts", "from", "until", "holidays");
        SortedMap<LocalDate, String> days = new TreeMap<>();
        for (Node day : file.get("holidays").items()) {
            days.put(
                    Facts.date(day.only("date", "name", "mark").get("date")),
                    day.get("name").text());
        }
        return new Holidays(Facts.span(file), days, Facts.evidence(file));
    }
}
