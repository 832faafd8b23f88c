package horseshoe.rules;

/**
 * The last words of Charter Art. 27(3): in decisions under Chapter VI and Art. 52(3) a party to a dispute shall abstain. Whether
 * there is a dispute, and who is a party, is itself contested; so both are said by whoever puts the question.
 *
 * @param mode whether the duty is enforced
 * @param parties the members that are parties to the dispute; none where there is only a "situation"
 */
public record Proviso(Mode mode, SeatSet parties) {
    /** How the duty to abstain is treated. */
    public enum Mode {
        /** As the Council does: the votes stand as cast, the duty is at most argued about. */
        PRACTICE,
        /** As the text says: the vote of a party counts as an abstention and cannot be a veto. */
        STRICT
    }

    private static final Proviso UNUSED = new Proviso(Mode.PRACTICE, SeatSet.none());

    /**
     * The proviso where nobody is a party to a dispute.
     *
     * @return no duty
     */
    public static Proviso unused() {
        return UNUSED;
    }

    /**
     * Whether the text asks anybody to abstain on such a question.
     *
     * @param matter procedural matters are outside Art. 27(3)
     * @param chapter only Chapter VI and Art. 52(3) are named
     * @return true if there are parties and the proviso names the chapter
     */
    public boolean isArguable(Matter matter, Chapter chapter) {
        return matter == Matter.SUBSTANTIVE && chapter.bindsParties() && !parties.isEmpty();
    }

    /**
     * The members whose vote counts as an abstention.
     *
     * @param matter procedural matters are outside Art. 27(3)
     * @param chapter only Chapter VI and Art. 52(3) are named
     * @return the parties in strict mode, else nobody
     */
    public SeatSet bound(Matter matter, Chapter chapter) {
        return mode == Mode.STRICT && isArguable(matter, chapter) ? parties : SeatSet.none();
    }
}
