package horseshoe.rules.charter;

import horseshoe.rules.Ground;
import horseshoe.rules.Outcome;
import horseshoe.rules.Provision;
import horseshoe.rules.SeatSet;

/**
 * The ratification of an amendment of the Charter: by two thirds of the Members, all permanent members of the Council among them
 * (Art. 108; the same for what a review conference recommends, Art. 109(2)). It is the only veto on the Charter itself.
 *
 * @param ratified Members that have ratified
 * @param membership Members of the United Nations
 * @param permanentMissing permanent members that have not ratified
 */
public record Ratification(int ratified, int membership, SeatSet permanentMissing) implements Outcome {
    /** Rejects more ratifications than there are Members to ratify. */
    public Ratification {
        if (ratified < 0 || ratified + permanentMissing.size() > membership) {
            throw new IllegalArgumentException("Each Member ratifies once (Charter Art. 108)");
        }
    }

    /**
     * The ratifications it takes.
     *
     * @return Members
     */
    public int required() {
        return AssemblyMajority.twoThirds(membership);
    }

    @Override
    public Ground ground() {
        return ratified >= required() && permanentMissing.isEmpty() ? Ground.REQUIRED_MAJORITY : Ground.NOT_RATIFIED;
    }

    @Override
    public Provision provision() {
        return Provision.ARTICLE_108;
    }
}
