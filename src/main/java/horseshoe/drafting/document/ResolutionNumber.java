package horseshoe.drafting.document;

/**
 * A resolution of the Council as it is cited: its number runs through all years, the year stands behind it in brackets.
 *
 * @param number from 1
 * @param year of adoption
 */
public record ResolutionNumber(int number, int year) {
    /** Rejects numbers below 1. */
    public ResolutionNumber {
        if (number < 1) {
            throw new IllegalArgumentException("Resolutions are numbered from 1");
        }
    }

    @Override
    public String toString() {
        return number + " (" + year + ")";
    }
}
