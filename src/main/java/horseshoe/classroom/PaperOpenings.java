package horseshoe.classroom;

import horseshoe.classroom.PaperDesk.Writer;
import horseshoe.drafting.Half;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.paper.Circle;
import horseshoe.drafting.paper.Comment;
import horseshoe.drafting.paper.Revision;
import horseshoe.drafting.paper.Suggestion;
import horseshoe.drafting.paper.Work;
import horseshoe.drafting.paper.Worked;
import horseshoe.drafting.paper.WorkingPaper;
import horseshoe.meeting.Actor;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody may do to a working paper now. Found by trying: each kind of work is decided as it would be if it were asked for.
 *
 * @param pen what comes of their words
 * @param works one of each kind that would be accepted
 */
public record PaperOpenings(Pen pen, List<Work> works) {
    private static final String SOME = "S/1/1";

    /** Copies the list. */
    public PaperOpenings {
        works = List.copyOf(works);
    }

    /** What comes of somebody's words. */
    public enum Pen {
        /** They go into the text. */
        DIRECT,
        /** They become a suggestion. */
        SUGGEST,
        /** They are not asked for now. */
        NONE
    }

    /**
     * What somebody may do now.
     *
     * @param state the class
     * @param person who
     * @param paper one that they may see
     * @param now the present
     * @return nothing for those who neither sit at the table nor are the teacher
     */
    public static PaperOpenings of(ClassState state, Roster.Person person, WorkingPaper paper, Instant now) {
        boolean teacher = person.id().equals(PersonId.TEACHER);
        Optional<SeatId> as = teacher ? Optional.empty() : person.seat();
        Asking asking = new Asking(state, person.id(), now);
        boolean may = teacher
                || as.filter(seat -> Authority.inside(asking, new Actor.Delegation(seat))
                                .isEmpty())
                        .isPresent();
        return may ? of(new Writer(asking, as, paper)) : none();
    }

    /**
     * Nothing.
     *
     * @return for those who only look
     */
    public static PaperOpenings none() {
        return new PaperOpenings(Pen.NONE, List.of());
    }

    private static PaperOpenings of(Writer writer) {
        return new PaperOpenings(
                pen(writer),
                candidates(writer).filter(work -> isOpen(writer, work)).toList());
    }

    private static Pen pen(Writer writer) {
        if (!writer.paper().isWritable()) {
            return Pen.NONE;
        }
        return events(writer, new Work.AddParagraph(Half.OPERATIVE, Optional.empty(), 0, SOME)).stream()
                .map(event -> ((WorkEvent.PaperWorked) event).worked())
                .map(worked -> worked instanceof Worked.ChangeSuggested ? Pen.SUGGEST : Pen.DIRECT)
                .findFirst()
                .orElse(Pen.NONE);
    }

    private static boolean isOpen(Writer writer, Work work) {
        return !events(writer, work).isEmpty();
    }

    private static List<ClassEvent> events(Writer writer, Work work) {
        return PaperDesk.done(writer, work) instanceof ClassVerdict.Accepted accepted ? accepted.events() : List.of();
    }

    private static Stream<Work> candidates(Writer writer) {
        WorkingPaper paper = writer.paper();
        return Stream.of(onText(paper), beside(paper), onPaper(writer)).flatMap(works -> works);
    }

    private static Stream<Work> onText(WorkingPaper paper) {
        List<ParagraphKey> keys =
                paper.draft().paragraphs().map(paragraph -> paragraph.key()).toList();
        Stream<Work> moving = keys.size() < 2 ? Stream.empty() : keys.stream().flatMap(key -> shifted(paper, key));
        return Stream.of(
                        moving.limit(1),
                        paper.versions().stream().limit(1).map(version -> new Work.RestoreVersion(version.number())),
                        suggestions(paper).map(suggestion -> taking(paper, suggestion)))
                .flatMap(works -> works);
    }

    private static Work taking(WorkingPaper paper, Suggestion suggestion) {
        int revision = suggestion
                .key()
                .flatMap(paper.manuscript()::newest)
                .map(Revision::number)
                .orElse(0);
        return new Work.TakeSuggestion(suggestion.number(), revision);
    }

    /** A paragraph can be moved where its half has another. */
    private static Stream<Work> shifted(WorkingPaper paper, ParagraphKey key) {
        return paper.draft().half(key).stream()
                .flatMap(half -> paper.draft().body(half).paragraphs().stream())
                .map(paragraph -> paragraph.key())
                .filter(other -> !other.equals(key))
                .map(other -> new Work.MoveParagraph(key, Optional.of(other)));
    }

    private static Stream<Suggestion> suggestions(WorkingPaper paper) {
        return paper.margin().suggestions().stream().limit(1);
    }

    private static Stream<Work> beside(WorkingPaper paper) {
        Stream<Work> comments =
                paper.draft().paragraphs().limit(1).map(paragraph -> new Work.Comment(paragraph.key(), SOME));
        Stream<Work> settling = paper.margin().comments().stream()
                .filter(comment -> !comment.settled())
                .map(Comment::number)
                .limit(1)
                .map(Work.SettleComment::new);
        Stream<Work> declining = suggestions(paper).map(suggestion -> new Work.DeclineSuggestion(suggestion.number()));
        Stream<Work> others = Stream.of(
                new Work.KeepVersion(SOME),
                new Work.JoinPaper(),
                new Work.LeavePaper(),
                new Work.ObjectToSilence(SOME));
        return Stream.of(comments, settling, declining, others).flatMap(works -> works);
    }

    private static Stream<Work> onPaper(Writer writer) {
        WorkingPaper paper = writer.paper();
        Circle circle = paper.circle();
        Stream<Work> opening = circle.invited().isPresent() ? Stream.of(new Work.OpenPaper()) : Stream.empty();
        Stream<Work> handing = writer.asking().run().state().setting().council().members().stream()
                .map(Member::seat)
                .map(Work.HandPen::new);
        Stream<Work> others = Stream.of(
                new Work.InviteToPaper(List.of()),
                new Work.LockPaper(!paper.progress().locked()),
                new Work.PlaceUnderSilence(1),
                new Work.LiftSilence(),
                new Work.PutInBlue(SOME),
                new Work.ReworkPaper(),
                new Work.DropPaper());
        return Stream.of(opening, handing.filter(work -> isOpen(writer, work)).limit(1), others)
                .flatMap(works -> works);
    }
}
