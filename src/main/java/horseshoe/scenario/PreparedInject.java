package horseshoe.scenario;

import java.util.Optional;

/**
 * News or private intelligence that a scenario has ready for a class; nothing in the play depends on it.
 *
 * @param title a headline
 * @param text what it says; at its end, whether it is history or made up
 * @param to the one seat it is for; empty for all
 * @param when when it comes by itself; empty if the teacher releases it
 */
public record PreparedInject(String title, String text, Optional<String> to, Optional<When> when) {
    /**
     * When an inject comes by itself: after a time or with an occasion, never both.
     *
     * @param after minutes since the opening of the meeting
     * @param on what happens in the meeting
     */
    public record When(Optional<Integer> after, Optional<Occasion> on) {
        /** Refuses both, and neither. */
        public When {
            if (after.isPresent() == on.isPresent()) {
                throw new IllegalArgumentException("An inject comes after some minutes or with an occasion");
            }
        }
    }

    /** What an inject can wait for. */
    public enum Occasion {
        /** The agenda was adopted. */
        AGENDA_ADOPTED,
        /** A vote was opened. */
        VOTE_OPENED,
        /** A text was adopted. */
        ADOPTED,
        /** A text was not adopted, for whatever reason. */
        NOT_ADOPTED,
        /** A veto stopped a text. */
        VETO
    }
}
