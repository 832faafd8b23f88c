package horseshoe.rules.charter;

/**
 * The figures of a vote in the General Assembly.
 *
 * @param inFavour affirmative votes
 * @param against negative votes
 * @param abstaining abstentions; abstainers count as not voting (Assembly rule 86)
 * @param membership Members of the United Nations on the day, present or not
 */
public record AssemblyTally(int inFavour, int against, int abstaining, int membership) {
    /** Rejects negative figures and more votes than Members: one Member, one vote (Charter Art. 18(1)). */
    public AssemblyTally {
        if (Math.min(Math.min(inFavour, against), abstaining) < 0 || inFavour + against + abstaining > membership) {
            throw new IllegalArgumentException("Each Member of the Assembly has one vote (Charter Art. 18(1))");
        }
    }

    /**
     * The Members present and voting (Assembly rule 86).
     *
     * @return votes in favour and against; abstentions are not votes
     */
    public int presentAndVoting() {
        return inFavour + against;
    }

    /**
     * The usual short form.
     *
     * @return for example {@code 97-11-4}: in favour, against, abstaining
     */
    @Override
    public String toString() {
        return inFavour + "-" + against + "-" + abstaining;
    }
}
