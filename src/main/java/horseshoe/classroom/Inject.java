package horseshoe.classroom;

import horseshoe.rules.SeatId;
import java.util.Optional;

/**
 * News or private intelligence that the teacher lets into a class.
 *
 * @param id its number
 * @param title a headline
 * @param text what it says
 * @param to the one seat it is for; empty for all
 * @param when when it comes by itself; empty if the teacher releases it
 */
public record Inject(InjectId id, String title, String text, Optional<SeatId> to, Optional<When> when) {
    /** When an inject comes by itself. */
    public sealed interface When {
        /**
         * After the meeting has been open for so long.
         *
         * @param minutes since its opening
         */
        record After(int minutes) implements When {}

        /**
         * With something that happens in the meeting.
         *
         * @param occasion what
         */
        record On(Occasion occasion) implements When {}
    }

    /** What an inject can wait for. */
    public enum Occasion {
        /** The agenda was adopted. */
        AGENDA_ADOPTED,
        /** A vote was opened. */
        VOTE_OPENED,
        /** A text was adopted. */
        ADOPTED,
        /** A text was not adopted. */
        NOT_ADOPTED,
        /** A veto was cast. */
        VETO
    }
}
