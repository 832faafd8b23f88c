package horseshoe.explanation;

import horseshoe.rules.procedure.QuestionKind;
import horseshoe.verbatim.Proceedings;
import horseshoe.verbatim.VoteTaken;
import java.util.List;

/** By which formula each vote of a meeting is announced. */
record Formulas(Proceedings meeting) {
    Formula of(VoteTaken vote) {
        List<Formula.Before> before = meeting.votes().stream()
                .takeWhile(earlier -> !earlier.id().equals(vote.id()))
                .flatMap(earlier -> meeting.docket().paper(earlier.on()).stream()
                        .map(paper -> new Formula.Before(
                                paper.proposal(), earlier.decision().result())))
                .toList();
        return meeting.docket()
                .paper(vote.on())
                .map(paper -> Formula.of(paper.proposal(), before))
                .orElseGet(() -> Formula.of(QuestionKind.DRAFT_RESOLUTION));
    }
}
