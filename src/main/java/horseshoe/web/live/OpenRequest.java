package horseshoe.web.live;

import horseshoe.classroom.LessonEvent;
import horseshoe.classroom.Opening;
import horseshoe.json.Fault;
import horseshoe.json.FaultyJson;
import horseshoe.meeting.Preset;
import horseshoe.rules.SeatId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A class to be opened, as a request says it; a scenario's own document stands beside it.
 *
 * @param scenario id of a scenario in the library
 * @param title what stands above the class; the scenario's title, or the item of the agenda, if left out
 * @param council without a scenario: a date or a model's id
 * @param agendaItem without a scenario: the item of the agenda
 * @param date without a scenario: the day the meeting plays on; the Council's own day, or today, if left out
 * @param seats the seats that are filled, for a smaller Council of nine to fourteen
 * @param preset how much of the procedure is used; COUNCIL if left out
 * @param minutes how long the lesson is; 45 if left out
 * @param language of the page; en if left out
 * @param approval whether the teacher lets each person in
 * @param days after how many days the class deletes itself; 30 if left out
 * @param alone the seat that the teacher plays in a class of one
 */
record OpenRequest(
        Optional<String> scenario,
        Optional<String> title,
        Optional<String> council,
        Optional<String> agendaItem,
        Optional<LocalDate> date,
        Optional<List<SeatId>> seats,
        Optional<Preset> preset,
        Optional<Integer> minutes,
        Optional<String> language,
        Optional<Boolean> approval,
        Optional<Integer> days,
        Optional<SeatId> alone) {
    private static final int LONGEST_LESSON = 480;
    private static final int LONGEST_KEPT = 365;
    private static final int LONGEST_TITLE = 160;

    /** Refuses figures out of their range. */
    OpenRequest {
        require("/minutes", minutes.orElse(45), LONGEST_LESSON);
        require("/days", days.orElse(Opening.USUAL_DAYS), LONGEST_KEPT);
        require("/title", title.map(String::length).orElse(1), LONGEST_TITLE);
        require("/agendaItem", agendaItem.map(String::length).orElse(1), LONGEST_TITLE);
        if (!language.orElse("en").matches("[a-z]{2}")) {
            throw fault("/language", "A language is named by two small letters");
        }
    }

    private static void require(String pointer, int figure, int most) {
        if (figure < 1 || figure > most) {
            throw fault(pointer, "This goes from 1 to " + most);
        }
    }

    static FaultyJson fault(String pointer, String detail) {
        return new FaultyJson(List.of(new Fault(pointer, detail)));
    }

    Opening opening(String heading, Opening.Subject subject) {
        return new Opening(
                title.orElse(heading),
                subject,
                new Opening.Seating(seats.orElse(List.of()), preset.orElse(Preset.COUNCIL), alone),
                new LessonEvent.Manner(minutes.orElse(45), language.orElse("en"), approval.orElse(false)),
                days.orElse(Opening.USUAL_DAYS));
    }
}
