package horseshoe.classroom;

import horseshoe.drafting.paper.PaperEvolution;
import horseshoe.drafting.paper.PaperNumber;
import horseshoe.drafting.paper.WorkingPaper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The working papers of a class.
 *
 * @param papers in the order in which they were begun, those given up included
 */
public record Folder(List<WorkingPaper> papers) {
    /** Copies the list. */
    public Folder {
        papers = List.copyOf(papers);
    }

    static Folder empty() {
        return new Folder(List.of());
    }

    /**
     * A working paper.
     *
     * @param number its number
     * @return empty if there is none
     */
    public Optional<WorkingPaper> paper(PaperNumber number) {
        return papers.stream().filter(paper -> paper.id().equals(number)).findFirst();
    }

    PaperNumber next() {
        return new PaperNumber(papers.size() + 1);
    }

    Folder after(WorkEvent event, Instant at) {
        return switch (event) {
            case WorkEvent.PaperBegan began ->
                new Folder(BoardEvolution.longer(
                        papers,
                        WorkingPaper.begun(began.paper(), began.title(), began.circle(), began.draft(), began.from())));
            case WorkEvent.PaperWorked worked ->
                new Folder(papers.stream()
                        .map(paper -> paper.id().equals(worked.paper()) ? after(paper, worked, at) : paper)
                        .toList());
        };
    }

    private static WorkingPaper after(WorkingPaper paper, WorkEvent.PaperWorked worked, Instant at) {
        return PaperEvolution.after(paper, worked.worked(), new PaperEvolution.Doing(worked.as(), at));
    }
}
