package horseshoe.rules.reform;

import horseshoe.rules.Council;
import horseshoe.rules.Topic;
import horseshoe.rules.VetoRight;
import java.util.Set;

/**
 * The veto as a model would have it.
 *
 * @param holders who holds it
 * @param needed how many of them must vote against (votes)
 * @param overcome what carries a text all the same
 * @param notOn topics on which it is not available
 */
public record Veto(Holders holders, int needed, VetoRight.Overcome overcome, Set<Topic> notOn) {
    /** Copies the topics. */
    public Veto {
        notOn = Set.copyOf(notOn);
    }

    VetoRight at(Council council) {
        return new VetoRight(holders.at(council), needed, overcome, notOn);
    }
}
