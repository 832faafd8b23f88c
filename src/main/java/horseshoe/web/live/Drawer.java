package horseshoe.web.live;

import horseshoe.classroom.PersonId;
import horseshoe.drafting.paper.PaperNumber;
import horseshoe.drafting.paper.WorkingPaper;
import java.util.Optional;

/** Gets working papers out for those who may see them. */
final class Drawer {
    private Drawer() {}

    /** A working paper; none if there is none, or if it is not for the caller's eyes. */
    static Optional<WorkingPaper> paper(Caller caller, PaperNumber number) {
        return caller.state().folder().paper(number).filter(paper -> isFor(caller, paper));
    }

    private static boolean isFor(Caller caller, WorkingPaper paper) {
        return !caller.person().waiting()
                && (caller.person().id().equals(PersonId.TEACHER)
                        || paper.isSeenBy(caller.person().seat()));
    }
}
