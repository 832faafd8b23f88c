package horseshoe.rules.charter;

import horseshoe.rules.Ground;
import horseshoe.rules.Outcome;
import horseshoe.rules.Provision;

/**
 * Members of the United Nations ask for an emergency special session (A/RES/377(V) A; Art. 20).
 *
 * @param requests Members that ask for it
 * @param membership Members of the United Nations
 */
record SessionRequest(int requests, int membership) implements Outcome {
    /** Rejects more requests than Members. */
    SessionRequest {
        if (requests < 0 || requests > membership) {
            throw new IllegalArgumentException("Each Member asks once (Charter Art. 20)");
        }
    }

    @Override
    public Ground ground() {
        return requests >= AssemblyMajority.moreThanHalf(membership)
                ? Ground.REQUIRED_MAJORITY
                : Ground.INSUFFICIENT_MAJORITY;
    }

    @Override
    public Provision provision() {
        return Provision.ASSEMBLY_377_V;
    }
}
