package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Folder;
import horseshoe.classroom.PaperOpenings;
import horseshoe.classroom.Roster;
import horseshoe.drafting.paper.Progress;
import horseshoe.drafting.paper.WorkingPaper;
import horseshoe.drafting.phrase.PhraseBook;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The working papers as they are seen. What has not changed since the moment before is not laid out again. */
final class WorkingShelf {
    private final ClassState state;
    private final Instant now;
    private final PhraseBook book;
    private final Map<WorkingPaper, WorkingSheet> sheets;
    private final Map<Audience.Standpoint, List<WorkingView>> seen;

    private WorkingShelf(ClassState state, Instant now, PhraseBook book, Optional<WorkingShelf> before) {
        this.state = state;
        this.now = now;
        this.book = book;
        this.sheets = new IdentityHashMap<>();
        before.ifPresent(shelf -> sheets.putAll(shelf.sheets));
        sheets.keySet().retainAll(identical(state.folder()));
        this.seen = before.filter(shelf -> shelf.isAlike(state))
                .map(shelf -> shelf.seen)
                .orElseGet(HashMap::new);
    }

    private static Set<WorkingPaper> identical(Folder folder) {
        Set<WorkingPaper> papers = Collections.newSetFromMap(new IdentityHashMap<>());
        papers.addAll(folder.papers());
        return papers;
    }

    static WorkingShelf of(ClassState state, Instant now, PhraseBook book, Optional<WorkingShelf> before) {
        return new WorkingShelf(state, now, book, before);
    }

    /** Whether nothing has happened on which it depends who may do what, and no silence runs out. */
    private boolean isAlike(ClassState fresh) {
        return state.folder() == fresh.folder()
                && state.lesson() == fresh.lesson()
                && state.roster() == fresh.roster()
                && state.run().state().papers() == fresh.run().state().papers()
                && state.folder().papers().stream().noneMatch(WorkingShelf::isSilent);
    }

    private static boolean isSilent(WorkingPaper paper) {
        return paper.progress().stage() == Progress.Stage.SILENCE;
    }

    List<WorkingView> from(Audience.Standpoint standpoint) {
        return seen.computeIfAbsent(standpoint, this::made);
    }

    private List<WorkingView> made(Audience.Standpoint standpoint) {
        return state.folder().papers().stream()
                .filter(paper -> sees(standpoint, paper))
                .map(paper -> view(standpoint, paper))
                .toList();
    }

    private static boolean sees(Audience.Standpoint standpoint, WorkingPaper paper) {
        return standpoint.isTeachers()
                ? paper.progress().stage() != Progress.Stage.DROPPED
                : paper.isSeenBy(standpoint.seat());
    }

    private WorkingView view(Audience.Standpoint standpoint, WorkingPaper paper) {
        PaperOpenings openings = state.roster().people().stream()
                .filter(person -> Audience.hat(person.role()) == standpoint.hat()
                        && person.role() == standpoint.role()
                        && person.seat().equals(standpoint.seat())
                        && person.waiting() == standpoint.waiting())
                .findFirst()
                .map(person -> openings(person, paper))
                .orElse(PaperOpenings.none());
        return WorkingView.of(paper, sheets.computeIfAbsent(paper, one -> WorkingSheet.of(one, book)), openings, now);
    }

    private PaperOpenings openings(Roster.Person person, WorkingPaper paper) {
        return PaperOpenings.of(state, person, paper, now);
    }
}
