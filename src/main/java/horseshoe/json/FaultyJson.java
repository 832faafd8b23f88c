package horseshoe.json;

import java.util.List;

/** Thrown for JSON that cannot be taken; it carries every fault found, not only the first. */
public final class FaultyJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * The refusal of a document.
     *
     * @param faults at least one
     */
    public FaultyJson(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /**
     * What is wrong.
     *
     * @return at least one fault, in the order of the document where it is known
     */
    public List<Fault> faults() {
        return faults;
    }
}
