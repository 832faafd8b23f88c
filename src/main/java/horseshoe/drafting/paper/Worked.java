package horseshoe.drafting.paper;

import horseshoe.drafting.amendment.Alteration;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.Position;
import horseshoe.drafting.document.Wording;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.List;

/** What has been done to a working paper. */
public sealed interface Worked {
    /** A paragraph says something else. */
    record Reworded(ParagraphKey key, Wording wording) implements Worked {}

    /** There is a new paragraph. */
    record ParagraphAdded(Position position, Paragraph paragraph) implements Worked {}

    /** A paragraph moved, with its subparagraphs. */
    record ParagraphMoved(ParagraphKey key, Position position) implements Worked {}

    /** A paragraph stands at another depth. */
    record DegreeSet(ParagraphKey key, Degree degree) implements Worked {}

    /** A paragraph is gone, with its subparagraphs. */
    record ParagraphRemoved(ParagraphKey key) implements Worked {}

    /** Somebody commented on a paragraph. */
    record Commented(ParagraphKey key, String words) implements Worked {}

    /** A comment is done with. */
    record CommentSettled(int comment) implements Worked {}

    /** Somebody suggested a change. */
    record ChangeSuggested(Suggestion.Why why, Alteration change) implements Worked {}

    /** A suggestion was taken or declined; what taking it did to the text is an event of its own. */
    record SuggestionSettled(int suggestion, boolean taken) implements Worked {}

    /** A member put its name to the paper. */
    record SponsorAdded(SeatId seat) implements Worked {}

    /** A member took its name off. */
    record SponsorGone(SeatId seat) implements Worked {}

    /** Another member leads the drafting. */
    record PenHanded(SeatId seat) implements Worked {}

    /** Its consultations are closed to all but its sponsors and these. */
    record CircleClosed(List<SeatId> invited) implements Worked {
        /** Copies the list. */
        public CircleClosed {
            invited = List.copyOf(invited);
        }
    }

    /** Its consultations are open to all members. */
    record CircleOpened() implements Worked {}

    /** The text was kept under a name. */
    record VersionKept(String name) implements Worked {}

    /** A kept text came back. */
    record VersionRestored(int version) implements Worked {}

    /** The teacher stopped the writing, or let it go on. */
    record WritingLocked(boolean locked) implements Worked {}

    /** A silence procedure began. */
    record SilencePlaced(Instant until) implements Worked {}

    /** It was called off. */
    record SilenceLifted() implements Worked {}

    /** A member broke it. */
    record SilenceObjected(SeatId by, String reason) implements Worked {}

    /** The paper is final, numbered and before the Council. */
    record PaperPutInBlue(String symbol) implements Worked {}

    /** It is written again. */
    record PaperReworked() implements Worked {}

    /** It was given up. */
    record PaperDropped() implements Worked {}
}
