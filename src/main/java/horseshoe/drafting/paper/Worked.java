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
    /** What was done to the text. */
    sealed interface OnText extends Worked {}

    /** What was done beside it. */
    sealed interface Beside extends Worked {}

    /** Who works on the paper changed. */
    sealed interface OfCircle extends Worked {}

    /** How far the paper has come changed. */
    sealed interface OfProgress extends Worked {}

    /** A paragraph says something else. */
    record Reworded(ParagraphKey key, Wording wording) implements OnText {}

    /** There is a new paragraph. */
    record ParagraphAdded(Position position, Paragraph paragraph) implements OnText {}

    /** A paragraph moved, with its subparagraphs. */
    record ParagraphMoved(ParagraphKey key, Position position) implements OnText {}

    /** A paragraph stands at another depth. */
    record DegreeSet(ParagraphKey key, Degree degree) implements OnText {}

    /** A paragraph is gone, with its subparagraphs. */
    record ParagraphRemoved(ParagraphKey key) implements OnText {}

    /** Somebody commented on a paragraph. */
    record Commented(ParagraphKey key, String words) implements Beside {}

    /** A comment is done with. */
    record CommentSettled(int comment) implements Beside {}

    /** Somebody suggested a change. */
    record ChangeSuggested(Suggestion.Why why, Alteration change) implements Beside {}

    /** A suggestion was taken or declined; what taking it did to the text is an event of its own. */
    record SuggestionSettled(int suggestion, boolean taken) implements Beside {}

    /** A member put its name to the paper. */
    record SponsorAdded(SeatId seat) implements OfCircle {}

    /** A member took its name off. */
    record SponsorGone(SeatId seat) implements OfCircle {}

    /** Another member leads the drafting. */
    record PenHanded(SeatId seat) implements OfCircle {}

    /** Its consultations are closed to all but its sponsors and these. */
    record CircleClosed(List<SeatId> invited) implements OfCircle {
        /** Copies the list. */
        public CircleClosed {
            invited = List.copyOf(invited);
        }
    }

    /** Its consultations are open to all members. */
    record CircleOpened() implements OfCircle {}

    /** The text was kept under a name. */
    record VersionKept(String name) implements Beside {}

    /** A kept text came back. */
    record VersionRestored(int version) implements OnText {}

    /** The teacher stopped the writing, or let it go on. */
    record WritingLocked(boolean locked) implements OfProgress {}

    /** A silence procedure began. */
    record SilencePlaced(Instant until) implements OfProgress {}

    /** It was called off. */
    record SilenceLifted() implements OfProgress {}

    /** A member broke it. */
    record SilenceObjected(SeatId by, String reason) implements OfProgress {}

    /** The paper is final, numbered and before the Council. */
    record PaperPutInBlue(String symbol) implements OfProgress {}

    /** It is written again. */
    record PaperReworked() implements OfProgress {}

    /** It was given up. */
    record PaperDropped() implements OfProgress {}
}
