package horseshoe.drafting.paper;

import horseshoe.drafting.document.Stage;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a paper stands after something was done to it. Never refuses: what has been done has been done. */
public final class PaperEvolution {
    private PaperEvolution() {}

    /** Who did it, and when: a member, or nobody at the table for the teacher. */
    public record Doing(Optional<SeatId> by, Instant at) {}

    /**
     * The paper after an event.
     *
     * @param paper before
     * @param worked what was done
     * @param doing by whom, and when
     * @return after
     */
    public static WorkingPaper after(WorkingPaper paper, Worked worked, Doing doing) {
        return switch (worked) {
            case Worked.OnText onText -> paper.with(manuscript(paper, onText, doing));
            case Worked.Beside beside -> beside(paper, beside, doing);
            case Worked.OfCircle ofCircle -> paper.with(circle(paper.circle(), ofCircle));
            case Worked.OfProgress ofProgress -> advanced(paper, ofProgress);
        };
    }

    private static Manuscript manuscript(WorkingPaper paper, Worked.OnText worked, Doing doing) {
        Manuscript manuscript = paper.manuscript();
        return switch (worked) {
            case Worked.Reworded reworded -> manuscript.said(reworded.key(), reworded.wording(), doing.by());
            case Worked.ParagraphAdded added ->
                manuscript
                        .changed(draft -> draft.with(added.position(), List.of(added.paragraph())))
                        .said(added.paragraph().key(), added.paragraph().wording(), doing.by());
            case Worked.ParagraphMoved moved -> manuscript.changed(draft -> draft.moved(moved.key(), moved.position()));
            case Worked.DegreeSet set ->
                manuscript.changed(draft -> draft.with(set.key(), paragraph -> paragraph.at(set.degree())));
            case Worked.ParagraphRemoved removed -> manuscript.changed(draft -> draft.without(removed.key()));
            case Worked.VersionRestored restored ->
                paper.version(restored.version())
                        .map(version -> manuscript.restored(version.draft(), doing.by()))
                        .orElse(manuscript);
        };
    }

    private static WorkingPaper beside(WorkingPaper paper, Worked.Beside worked, Doing doing) {
        Margin margin = paper.margin();
        return switch (worked) {
            case Worked.Commented commented -> paper.with(margin.with(comment(margin, commented, doing)));
            case Worked.CommentSettled settled -> paper.with(margin.settling(settled.comment()));
            case Worked.ChangeSuggested suggested -> paper.with(margin.with(suggestion(margin, suggested, doing)));
            case Worked.SuggestionSettled settled -> paper.with(margin.closing(settled.suggestion()));
            case Worked.VersionKept kept -> paper.with(kept(paper, kept.name(), doing));
        };
    }

    private static List<Version> kept(WorkingPaper paper, String name, Doing doing) {
        Version version = new Version(paper.versions().size() + 1, name, doing.by(), doing.at(), paper.draft());
        return Stream.concat(paper.versions().stream(), Stream.of(version)).toList();
    }

    private static Comment comment(Margin margin, Worked.Commented commented, Doing doing) {
        return new Comment(
                margin.comments().size() + 1, commented.key(), doing.by(), commented.words(), doing.at(), false);
    }

    private static Suggestion suggestion(Margin margin, Worked.ChangeSuggested suggested, Doing doing) {
        return new Suggestion(margin.suggested() + 1, doing.by(), suggested.why(), suggested.change(), doing.at());
    }

    private static Circle circle(Circle circle, Worked.OfCircle worked) {
        return switch (worked) {
            case Worked.SponsorAdded added -> circle.joined(added.seat());
            case Worked.SponsorGone gone -> circle.left(gone.seat());
            case Worked.PenHanded handed -> circle.led(handed.seat());
            case Worked.CircleClosed closed -> circle.inviting(Optional.of(closed.invited()));
            case Worked.CircleOpened opened -> circle.inviting(Optional.empty());
        };
    }

    private static WorkingPaper advanced(WorkingPaper paper, Worked.OfProgress worked) {
        Progress progress = paper.progress();
        Stage stage = paper.draft().stage();
        return switch (worked) {
            case Worked.WritingLocked locked -> paper.with(progress.locked(locked.locked()));
            case Worked.SilencePlaced placed -> paper.with(progress.silent(placed.until()));
            case Worked.SilenceLifted lifted -> paper.with(progress.spoken());
            case Worked.SilenceObjected objected ->
                paper.with(progress.broken(new Progress.Objection(objected.by(), objected.reason())));
            case Worked.PaperPutInBlue blue ->
                staged(paper.with(progress.blue(blue.symbol())), stage.as(Stage.Form.IN_BLUE));
            case Worked.PaperReworked reworked ->
                staged(paper.with(progress.at(Progress.Stage.WORKING)), stage.revised());
            case Worked.PaperDropped dropped -> paper.with(progress.at(Progress.Stage.DROPPED));
        };
    }

    private static WorkingPaper staged(WorkingPaper paper, Stage stage) {
        return paper.with(paper.manuscript().changed(draft -> draft.at(stage)));
    }
}
