package horseshoe.rules;

/**
 * The figures of a vote, without names.
 *
 * @param inFavour affirmative votes
 * @param against negative votes
 * @param abstaining abstentions, those that the proviso imposed among them
 * @param notParticipating members present that took no part
 * @param absent members not in the room
 */
public record Tally(int inFavour, int against, int abstaining, int notParticipating, int absent) {
    /**
     * The figures of a decision on which no vote was taken.
     *
     * @return all zero
     */
    public static Tally none() {
        return new Tally(0, 0, 0, 0, 0);
    }

    /**
     * The usual short form.
     *
     * @return for example {@code 13-1-1}: in favour, against, abstaining
     */
    @Override
    public String toString() {
        return inFavour + "-" + against + "-" + abstaining;
    }
}
