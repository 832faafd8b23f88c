package horseshoe.drafting.paper;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;

/** What can be done to a working paper. Who may do it stands with each; the teacher may do what a penholder may. */
public sealed interface Work {
    /** What is done to the text; sponsors. From others it becomes a suggestion, or is refused. */
    sealed interface OnText extends Work {}

    /** What is done beside it; whoever sees the paper. */
    sealed interface Beside extends Work {}

    /** What is done with the paper as a whole; the penholder, unless it says otherwise. */
    sealed interface OnPaper extends Work {}

    /** Words a paragraph anew. {@code revision}: the one that was before the writer's eyes. */
    record WriteParagraph(ParagraphKey key, int revision, String words) implements OnText {}

    /** Adds a paragraph, behind another or as the first of its half. {@code depth}: 0 for a paragraph, up to 4. */
    record AddParagraph(Half half, Optional<ParagraphKey> after, int depth, String words) implements OnText {}

    /** Moves a paragraph with its subparagraphs behind another, or to the beginning of its half. */
    record MoveParagraph(ParagraphKey key, Optional<ParagraphKey> after) implements OnText {}

    /** Sets how deep a paragraph stands. */
    record SetDepth(ParagraphKey key, int depth) implements OnText {}

    /** Removes a paragraph with its subparagraphs. {@code revision}: the one that was before the writer's eyes. */
    record RemoveParagraph(ParagraphKey key, int revision) implements OnText {}

    /** Brings back a kept text; what it replaces is kept as a version too. */
    record RestoreVersion(int version) implements OnText {}

    /** Takes a suggestion into the text. {@code revision}: what its paragraph said before the taker's eyes; 0 where it adds one. */
    record TakeSuggestion(int suggestion, int revision) implements OnText {}

    /** Comments on a paragraph. */
    record Comment(ParagraphKey key, String words) implements Beside {}

    /** Says that a comment is done with. */
    record SettleComment(int comment) implements Beside {}

    /** Declines a suggestion; sponsors, and whoever made it. */
    record DeclineSuggestion(int suggestion) implements Beside {}

    /** Keeps the text under a name. */
    record KeepVersion(String name) implements Beside {}

    /** Puts one's name to the paper. */
    record JoinPaper() implements Beside {}

    /** Takes it off. */
    record LeavePaper() implements Beside {}

    /** Breaks the silence; whoever sees the paper and has a seat. */
    record ObjectToSilence(String reason) implements Beside {}

    /** Closes the consultations to all but the sponsors and these. */
    record InviteToPaper(List<SeatId> seats) implements OnPaper {
        /** Copies the list. */
        public InviteToPaper {
            seats = List.copyOf(seats);
        }
    }

    /** Opens the consultations to all members. */
    record OpenPaper() implements OnPaper {}

    /** Hands the pen to a co-sponsor; the teacher to any member. */
    record HandPen(SeatId seat) implements OnPaper {}

    /** Stops the writing or lets it go on; the teacher alone. */
    record LockPaper(boolean locked) implements OnPaper {}

    /** Places the text under silence: whoever does not object within so many minutes agrees. */
    record PlaceUnderSilence(int minutes) implements OnPaper {}

    /** Calls the silence off. */
    record LiftSilence() implements OnPaper {}

    /** Makes the text final, numbers it and brings it before the Council. */
    record PutInBlue(String symbol) implements OnPaper {}

    /** Takes a text in blue back to work; put in blue again it is a revision. */
    record ReworkPaper() implements OnPaper {}

    /** Gives the paper up. */
    record DropPaper() implements OnPaper {}
}
