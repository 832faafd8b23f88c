package horseshoe.rules.charter;

import horseshoe.rules.Provision;
import java.util.Optional;

/**
 * The Assembly makes no recommendation on a dispute or situation while the Council is exercising its functions on it, unless the
 * Council asks (Charter Art. 12(1)). Practice lets both deal with a matter side by side (ICJ, Wall, 2004, paras. 27 and 28): so it is
 * a warning here and never bars a vote.
 */
public enum Article12 {
    /** The Council is not dealing with the matter. */
    NOT_SEIZED,
    /** The Council is exercising its functions on it. */
    SEIZED,
    /** It is, and has asked the Assembly for a recommendation. */
    ASKED;

    /**
     * What a recommendation of the Assembly may be met with.
     *
     * @return the provision somebody may invoke; empty if nobody can
     */
    public Optional<Provision> warning() {
        return this == SEIZED ? Optional.of(Provision.ARTICLE_12) : Optional.empty();
    }
}
