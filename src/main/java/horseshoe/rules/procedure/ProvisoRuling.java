package horseshoe.rules.procedure;

import horseshoe.rules.Proviso;
import horseshoe.rules.SeatSet;

/**
 * The President rules on whether the last clause of Art. 27(3) applies, a member may challenge that, and the main question is then put
 * under what holds. Simplification: the Council has never let such a ruling go to the end; nobody has raised the clause with effect
 * since 1960.
 *
 * @param said what the President ruled
 * @param challenge whether the ruling stands
 */
public record ProvisoRuling(Said said, RulingDecision challenge) {
    /** What the President ruled. */
    public enum Said {
        /** There is a dispute, and its parties must abstain. */
        APPLIES,
        /** It is a situation and not a dispute, or the member is no party: the votes stand as cast. */
        DOES_NOT_APPLY
    }

    /**
     * How the duty to abstain is treated in the vote on the main question.
     *
     * @return strict if the clause applies after all, else practice
     */
    public Proviso.Mode mode() {
        return said == Said.APPLIES
                ? challenge.settles(Proviso.Mode.STRICT, Proviso.Mode.PRACTICE)
                : challenge.settles(Proviso.Mode.PRACTICE, Proviso.Mode.STRICT);
    }

    /**
     * The proviso for the main question.
     *
     * @param parties the members that would be parties to the dispute
     * @return the parties, bound or not
     */
    public Proviso on(SeatSet parties) {
        return new Proviso(mode(), parties);
    }
}
