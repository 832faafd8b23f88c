package horseshoe.classroom;

import horseshoe.meeting.MeetingState;
import java.util.List;
import java.util.Optional;

/**
 * A meeting of the class.
 *
 * @param id its number
 * @param title what it is called
 * @param table the table it sits at
 * @param from where it parts from another meeting, if it is a branch
 * @param history what has happened in it and still counts: {@code MeetingWent} only, a branch's beginning included
 * @param state how it stands
 */
public record Run(
        RunId id,
        String title,
        Table table,
        Optional<RunEvent.Origin> from,
        List<Recorded> history,
        MeetingState state) {}
