package horseshoe.web.view;

import horseshoe.rules.Provision;

/**
 * The rule a decision rests on.
 *
 * @param citation as a diplomat writes it
 * @param link where to read it
 */
public record RuleView(String citation, String link) {
    /**
     * A rule for the wire.
     *
     * @param provision what something rests on
     * @return the view
     */
    public static RuleView of(Provision provision) {
        return new RuleView(provision.citation(), provision.link());
    }
}
