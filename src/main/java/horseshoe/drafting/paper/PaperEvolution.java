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
            case Worked.Reworded reworded ->
                paper.with(paper.manuscript().said(reworded.key(), reworded.wording(), doing.by()));
            case Worked.ParagraphAdded added -> paper.with(added(paper.manuscript(), added, doing));
            case Worked.ParagraphMoved moved ->
                paper.with(paper.manuscript().changed(draft -> draft.moved(moved.key(), moved.position())));
            case Worked.DegreeSet set ->
                paper.with(paper.manuscript()
                        .changed(draft -> draft.with(set.key(), paragraph -> paragraph.at(set.degree()))));
            case Worked.ParagraphRemoved removed ->
                paper.with(paper.manuscript().changed(draft -> draft.without(removed.key())));
            case Worked.VersionRestored restored ->
                paper.version(restored.version())
                        .map(version -> paper.with(paper.manuscript().restored(version.draft(), doing.by())))
                        .orElse(paper);
            case Worked.VersionKept kept -> paper.with(kept(paper, kept.name(), doing));
            default -> around(paper, worked, doing);
        };
    }

    private static Manuscript added(Manuscript manuscript, Worked.ParagraphAdded added, Doing doing) {
        return manuscript
                .changed(draft -> draft.with(added.position(), List.of(added.paragraph())))
                .said(added.paragraph().key(), added.paragraph().wording(), doing.by());
    }

    private static List<Version> kept(WorkingPaper paper, String name, Doing doing) {
        Version version = new Version(paper.versions().size() + 1, name, doing.by(), doing.at(), paper.draft());
        return Stream.concat(paper.versions().stream(), Stream.of(version)).toList();
    }

    /** What is done beside the text. */
    private static WorkingPaper around(WorkingPaper paper, Worked worked, Doing doing) {
        Margin margin = paper.margin();
        return switch (worked) {
            case Worked.Commented commented -> paper.with(margin.with(comment(margin, commented, doing)));
            case Worked.CommentSettled settled -> paper.with(margin.settling(settled.comment()));
            case Worked.ChangeSuggested suggested -> paper.with(margin.with(suggestion(margin, suggested, doing)));
            case Worked.SuggestionSettled settled -> paper.with(margin.closing(settled.suggestion()));
            default -> among(paper, worked);
        };
    }

    private static Comment comment(Margin margin, Worked.Commented commented, Doing doing) {
        return new Comment(
                margin.comments().size() + 1, commented.key(), doing.by(), commented.words(), doing.at(), false);
    }

    private static Suggestion suggestion(Margin margin, Worked.ChangeSuggested suggested, Doing doing) {
        return new Suggestion(margin.suggested() + 1, doing.by(), suggested.why(), suggested.change(), doing.at());
    }

    /** What is done among those who work on it. */
    private static WorkingPaper among(WorkingPaper paper, Worked worked) {
        Circle circle = paper.circle();
        return switch (worked) {
            case Worked.SponsorAdded added -> paper.with(circle.joined(added.seat()));
            case Worked.SponsorGone gone -> paper.with(circle.left(gone.seat()));
            case Worked.PenHanded handed -> paper.with(circle.led(handed.seat()));
            case Worked.CircleClosed closed -> paper.with(circle.inviting(Optional.of(closed.invited())));
            case Worked.CircleOpened opened -> paper.with(circle.inviting(Optional.empty()));
            default -> advanced(paper, worked);
        };
    }

    private static WorkingPaper advanced(WorkingPaper paper, Worked worked) {
        Progress progress = paper.progress();
        return switch (worked) {
            case Worked.WritingLocked locked -> paper.with(progress.locked(locked.locked()));
            case Worked.SilencePlaced placed -> paper.with(progress.silent(placed.until()));
            case Worked.SilenceLifted lifted -> paper.with(progress.spoken());
            case Worked.SilenceObjected objected ->
                paper.with(progress.broken(new Progress.Objection(objected.by(), objected.reason())));
            case Worked.PaperPutInBlue blue -> staged(paper.with(progress.blue(blue.symbol())), inBlue(paper));
            case Worked.PaperReworked reworked ->
                staged(
                        paper.with(progress.at(Progress.Stage.WORKING)),
                        paper.draft().stage().revised());
            case Worked.PaperDropped dropped -> paper.with(progress.at(Progress.Stage.DROPPED));
            default -> throw new IllegalStateException("Nothing is known of " + worked);
        };
    }

    private static Stage inBlue(WorkingPaper paper) {
        return paper.draft().stage().as(Stage.Form.IN_BLUE);
    }

    private static WorkingPaper staged(WorkingPaper paper, Stage stage) {
        return paper.with(paper.manuscript().changed(draft -> draft.at(stage)));
    }
}
