package horseshoe.web.live.debrief;

import horseshoe.explanation.ReportWords;
import horseshoe.export.document.Report;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands above the reports of a meeting.
 *
 * @param masthead of its record
 * @param words the fixed words
 * @param zone where the class sat: times of day are told as they were there
 */
record Letterhead(RecordView.MastheadView masthead, ReportWords words, ZoneId zone) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    Report.Front front(String symbol, String title) {
        return new Report.Front(words.say("house"), symbol, masthead.body(), facts(), title);
    }

    private List<String> facts() {
        Stream<String> hours = masthead.began().map(this::hours).stream();
        return Stream.concat(Stream.of(words.day(masthead.date())), hours).toList();
    }

    private String hours(Instant began) {
        return masthead.ended()
                .map(ended -> words.say("hours", time(began), time(ended), zone.getId()))
                .orElseGet(() -> words.say("since", time(began), zone.getId()));
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }
}
