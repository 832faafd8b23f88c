package horseshoe.drafting.document;

/**
 * The symbol of a Council document: S, the year, and a number that runs through the year.
 *
 * @param year of issue
 * @param number from 1
 */
public record Symbol(int year, int number) {
    /** Rejects numbers below 1. */
    public Symbol {
        if (number < 1) {
            throw new IllegalArgumentException("Documents are numbered from 1");
        }
    }

    @Override
    public String toString() {
        return "S/" + year + "/" + number;
    }
}
