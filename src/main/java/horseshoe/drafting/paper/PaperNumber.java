package horseshoe.drafting.paper;

/**
 * A working paper's number in its class.
 *
 * @param number from 1, in the order in which papers were begun
 */
public record PaperNumber(int number) {
    /** Rejects numbers below 1. */
    public PaperNumber {
        if (number < 1) {
            throw new IllegalArgumentException("Working papers are numbered from 1");
        }
    }
}
