package horseshoe.record;

/**
 * The figures of a past vote as the record states them.
 *
 * @param inFavour affirmative votes
 * @param against negative votes
 * @param abstaining abstentions
 * @param noPart members that took no part, in the room or not; where nobody is named, the seats that are left
 */
public record Figures(int inFavour, int against, int abstaining, int noPart) {
    /**
     * The members counted.
     *
     * @return the sum, which is the size of the Council
     */
    public int size() {
        return inFavour + against + abstaining + noPart;
    }

    /**
     * The form in the file.
     *
     * @return for example {@code 13-1-1-0}
     */
    @Override
    public String toString() {
        return inFavour + "-" + against + "-" + abstaining + "-" + noPart;
    }
}
