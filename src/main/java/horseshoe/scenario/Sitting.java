package horseshoe.scenario;

import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.Outcome;
import horseshoe.rules.Proviso;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.procedure.PreliminaryDecision;
import horseshoe.rules.procedure.PreliminaryQuestion;
import horseshoe.rules.procedure.ProvisoRuling;
import horseshoe.rules.procedure.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One vote with what may come before it: whether the matter is procedural, and whether a party to the dispute must abstain.
 *
 * @param terms the main question, with the matter as it is claimed to be
 * @param preliminary how it is settled whether the matter is procedural
 * @param ruling the President's ruling on the proviso, where there is one
 */
public record Sitting(VoteTerms terms, Preliminary preliminary, Optional<OnProviso> ruling) {
    /**
     * How it is settled whether the matter is procedural.
     *
     * @param mode the handling
     * @param votes the votes on that question; empty: as on the main question
     */
    public record Preliminary(PreliminaryQuestion mode, Optional<Map<String, Vote>> votes) {}

    /**
     * A ruling on the proviso of Art. 27(3).
     *
     * @param said what the President ruled
     * @param overrule the votes on overruling it; empty: nobody challenges it
     */
    public record OnProviso(ProvisoRuling.Said said, Optional<Map<String, Vote>> overrule) {}

    /**
     * What came of it.
     *
     * @param put the main question as it was put
     * @param decision the decision on it
     * @param before what was settled before, in order
     */
    public record Decided(PutToVote put, Decision decision, List<Outcome> before) {}

    /**
     * Holds the sitting.
     *
     * @param library the Councils and models there are
     * @return the decision, and what was settled before
     * @throws Impossible if the terms name something that is not there
     */
    public Decided hold(CouncilLibrary library) {
        List<Outcome> before = new ArrayList<>();
        Matter matter = matter(library, before);
        Optional<Proviso.Mode> proviso = proviso(library, before);
        PutToVote put = Putting.put(library, terms.taking(matter, proviso));
        return new Decided(put, put.decide(), before);
    }

    private Matter matter(CouncilLibrary library, List<Outcome> before) {
        if (preliminary.mode() == PreliminaryQuestion.IMPLICIT) {
            return terms.about().matter();
        }
        VoteSheet votes = preliminary
                .votes()
                .map(own -> sheet(library, own, "/preliminaryVotes"))
                .orElseGet(() -> sheet(library, terms.votes(), "/votes"));
        PreliminaryDecision decision = preliminary.mode().decide(terms.about().matter(), votes);
        before.add(decision);
        return decision.matter();
    }

    private Optional<Proviso.Mode> proviso(CouncilLibrary library, List<Outcome> before) {
        return ruling.map(said -> proviso(library, said, before))
                .or(() -> terms.about().dispute().proviso());
    }

    private Proviso.Mode proviso(CouncilLibrary library, OnProviso said, List<Outcome> before) {
        ProvisoRuling decision = new ProvisoRuling(
                said.said(),
                said.overrule()
                        .map(votes -> Ruling.challenged(sheet(library, votes, "/ruling/overrule")))
                        .orElseGet(Ruling::unchallenged));
        before.add(decision.challenge());
        return decision.mode();
    }

    /** The votes on a question that comes before; all are put to the Council that decides the main one. */
    private VoteSheet sheet(CouncilLibrary library, Map<String, Vote> votes, String pointer) {
        return Putting.put(library, terms.on(votes), pointer).votes();
    }
}
