package horseshoe.rules.measure;

import horseshoe.rules.Outcome;
import horseshoe.rules.Result;
import java.time.LocalDate;

/**
 * What is at stake in a vote: a mandate, a set of sanctions.
 *
 * @param name the measure, in a few words
 * @param onFailure what becomes of it if the Council adopts nothing
 * @param ending until when it holds by itself
 */
public record Measure(String name, OnFailure onFailure, Ending ending) {
    /** Rejects a measure that both ends and continues by itself. */
    public Measure {
        if (onFailure == OnFailure.CONTINUES && ending instanceof Ending.On) {
            throw new IllegalArgumentException("A measure with an end does not continue by itself");
        }
    }

    /**
     * A measure without an end.
     *
     * @param name the measure
     * @return it continues until the Council decides otherwise
     */
    public static Measure withoutEnd(String name) {
        return new Measure(name, OnFailure.CONTINUES, new Ending.Open());
    }

    /**
     * A measure that ends by itself.
     *
     * @param name the measure
     * @param lastDay the last day on which it holds
     * @return it lapses unless the Council renews it
     */
    public static Measure until(String name, LocalDate lastDay) {
        return new Measure(name, OnFailure.LAPSES, new Ending.On(lastDay));
    }

    /**
     * What becomes of the measure after a decision on it.
     *
     * @param decision on the text that would renew it, lift it or keep it lifted
     * @return its fate
     */
    public Fate after(Outcome decision) {
        return decision.result() == Result.ADOPTED
                ? new Fate(onFailure.onAdoption(), new Ending.Open())
                : new Fate(onFailure, ending);
    }
}
