package horseshoe.rules.charter;

import horseshoe.rules.Ground;
import horseshoe.rules.Outcome;
import horseshoe.rules.Provision;
import horseshoe.rules.Result;

/**
 * What takes two decisions, the second of no use without the first: the Council recommends and the Assembly decides, or the Assembly
 * adopts and the Members ratify.
 *
 * @param provision what asks for both
 * @param first the decision that comes first
 * @param second the decision that then counts
 */
public record InTurn(Provision provision, Outcome first, Outcome second) implements Outcome {
    /** The ground of the decision that settles it: of the first, if that failed, else of the second. */
    @Override
    public Ground ground() {
        return first.result() == Result.ADOPTED ? second.ground() : first.ground();
    }
}
