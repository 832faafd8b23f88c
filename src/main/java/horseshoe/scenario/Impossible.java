package horseshoe.scenario;

import horseshoe.json.Fault;
import java.util.List;

/** Thrown for a vote that is well formed but cannot be: a seat that is not on that Council, a model nobody proposed. */
public final class Impossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * The refusal of a vote.
     *
     * @param faults at least one
     */
    public Impossible(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /**
     * What cannot be.
     *
     * @return at least one fault, each with its pointer
     */
    public List<Fault> faults() {
        return faults;
    }
}
