package horseshoe.rules.consensus;

import horseshoe.rules.Council;
import horseshoe.rules.Ground;
import horseshoe.rules.Outcome;
import horseshoe.rules.Provision;
import horseshoe.rules.SeatSet;

/**
 * What a body that takes no vote decided.
 *
 * @param body what was to be agreed
 * @param council whose members had to agree
 * @param objections the members that did not
 */
public record ConsensusDecision(ConsensusBody body, Council council, SeatSet objections) implements Outcome {
    /** Rejects the objection of somebody who is not a member: only members of the Council have to agree. */
    public ConsensusDecision {
        if (!objections.without(council.everybody()).isEmpty()) {
            throw new IllegalArgumentException("Only members of the Council can object");
        }
    }

    @Override
    public Ground ground() {
        return objections.isEmpty() ? Ground.NO_OBJECTION : Ground.OBJECTION;
    }

    @Override
    public Provision provision() {
        return body.provision();
    }
}
