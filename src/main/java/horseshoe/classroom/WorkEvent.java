package horseshoe.classroom;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.paper.Circle;
import horseshoe.drafting.paper.PaperNumber;
import horseshoe.drafting.paper.Worked;
import horseshoe.rules.SeatId;
import java.util.Map;
import java.util.Optional;

/** The working papers of the class. */
public sealed interface WorkEvent extends ClassEvent {
    /**
     * A working paper was begun.
     *
     * @param paper its number
     * @param title what it is called
     * @param circle who works on it
     * @param draft the text it begins with
     * @param from where paragraphs of a merged one come from
     */
    record PaperBegan(PaperNumber paper, String title, Circle circle, Draft draft, Map<ParagraphKey, PaperNumber> from)
            implements WorkEvent {
        /** Copies the map. */
        public PaperBegan {
            from = Map.copyOf(from);
        }
    }

    /**
     * Something was done to a working paper.
     *
     * @param paper its number
     * @param by the person
     * @param as the member it was done for; empty for the teacher's own
     * @param worked what was done
     */
    record PaperWorked(PaperNumber paper, PersonId by, Optional<SeatId> as, Worked worked) implements WorkEvent {}
}
