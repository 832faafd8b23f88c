package horseshoe.drafting.paper;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.paper.Progress.Stage;
import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft resolution while it is written.
 *
 * @param id its number
 * @param title what it is called in the class; a resolution of the Council has no title
 * @param circle who works on it
 * @param progress how far it has come
 * @param manuscript its text
 * @param margin what stands beside the text
 * @param versions texts that were kept
 */
public record WorkingPaper(
        PaperNumber id,
        String title,
        Circle circle,
        Progress progress,
        Manuscript manuscript,
        Margin margin,
        List<Version> versions) {
    /** Copies the list. */
    public WorkingPaper {
        versions = List.copyOf(versions);
    }

    /**
     * A paper as it begins.
     *
     * @param id its number
     * @param title what it is called
     * @param circle who works on it
     * @param draft the text it begins with
     * @param from where paragraphs of a merged one come from
     * @return at work, nothing in its margin
     */
    public static WorkingPaper begun(
            PaperNumber id, String title, Circle circle, Draft draft, Map<ParagraphKey, PaperNumber> from) {
        return new WorkingPaper(
                id, title, circle, Progress.begun(), Manuscript.of(draft, from), Margin.empty(), List.of());
    }

    /**
     * The text.
     *
     * @return as it stands
     */
    public Draft draft() {
        return manuscript.draft();
    }

    /**
     * Whether the text can be changed.
     *
     * @return false under silence, in blue, locked or given up
     */
    public boolean isWritable() {
        return progress.stage() == Stage.WORKING && !progress.locked();
    }

    /**
     * A kept text.
     *
     * @param number its number
     * @return empty if there is none
     */
    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /**
     * Whether somebody may see it.
     *
     * @param seat a member; empty for those who sit at no seat of the table
     * @return never once it was given up; those without a seat see open ones
     */
    public boolean isSeenBy(Optional<SeatId> seat) {
        return progress.stage() != Stage.DROPPED
                && (isPublic() || seat.filter(circle::admits).isPresent());
    }

    /** What is in blue is before the Council, and no secret any more. */
    private boolean isPublic() {
        return progress.stage() == Stage.BLUE || circle.invited().isEmpty();
    }

    WorkingPaper with(Circle changed) {
        return new WorkingPaper(id, title, changed, progress, manuscript, margin, versions);
    }

    WorkingPaper with(Progress changed) {
        return new WorkingPaper(id, title, circle, changed, manuscript, margin, versions);
    }

    WorkingPaper with(Manuscript changed) {
        return new WorkingPaper(id, title, circle, progress, changed, margin, versions);
    }

    WorkingPaper with(Margin changed) {
        return new WorkingPaper(id, title, circle, progress, manuscript, changed, versions);
    }

    WorkingPaper with(List<Version> changed) {
        return new WorkingPaper(id, title, circle, progress, manuscript, margin, changed);
    }
}
