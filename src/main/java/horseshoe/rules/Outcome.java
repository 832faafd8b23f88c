package horseshoe.rules;

/** What the decisions of all bodies have in common: a result, never without the ground and the provision it rests on. */
public interface Outcome {
    /**
     * Why it came out so.
     *
     * @return the ground
     */
    Ground ground();

    /**
     * The provision that governs it.
     *
     * @return the rule with its citation
     */
    Provision provision();

    /**
     * Whether it was adopted.
     *
     * @return the result that goes with the ground
     */
    default Result result() {
        return ground().result();
    }
}
