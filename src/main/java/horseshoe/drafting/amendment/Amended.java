package horseshoe.drafting.amendment;

import horseshoe.drafting.document.Draft;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A text with what passed.
 *
 * @param text the text
 * @param outcomes what each came to, in the order in which they passed; conflicts and moot ones are kept, no word is lost
 */
public record Amended(Draft text, List<Outcome> outcomes) {
    /** Copies the outcomes. */
    public Amended {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What one amendment came to.
     *
     * @param passed the amendment
     * @param effect on the text as those before it had left it
     */
    public record Outcome(Passed passed, Effect effect) {}

    /**
     * Applies what passed in the order in which it passed, whatever the order in which it is handed over; the same amendment twice counts once.
     *
     * @param original the text before all of them
     * @param passed in any order
     * @return the text after them
     */
    public static Amended of(Draft original, Collection<Passed> passed) {
        Application application = new Application(original);
        List<Outcome> outcomes = new TreeSet<>(passed)
                .stream()
                        .map(one -> new Outcome(one, application.apply(one.alteration())))
                        .toList();
        return new Amended(application.text(), outcomes);
    }

    /**
     * What an amendment that is still open would come to now.
     *
     * @param alteration what it does
     * @return whether it fits, has become moot or conflicts with what passed
     */
    public Effect standing(Alteration alteration) {
        return new Application(text).apply(alteration);
    }
}
