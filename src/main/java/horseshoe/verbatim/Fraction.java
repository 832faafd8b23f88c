package horseshoe.verbatim;

import java.math.BigInteger;

/**
 * An exact share, in lowest terms.
 *
 * @param numerator 0 or more
 * @param denominator 1 or more
 */
public record Fraction(long numerator, long denominator) {
    private static final long TENTHS_OF_A_PERCENT = 1000;
    private static final long HUNDREDTHS = 100;

    /** Rejects a share below zero or of nothing, and takes it to its lowest terms. */
    public Fraction {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("A share is not negative and not of nothing");
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator = numerator / divisor;
        denominator = denominator / divisor;
    }

    /**
     * A part of a whole.
     *
     * @param part 0 or more
     * @param whole 0 or more
     * @return the share; none of nothing is zero
     */
    public static Fraction of(long part, long whole) {
        return whole == 0 ? new Fraction(0, 1) : new Fraction(part, whole);
    }

    /**
     * The share for printing.
     *
     * @return tenths of a percent, halves rounded up: 333 for a third
     */
    public long tenthsOfAPercent() {
        return rounded(TENTHS_OF_A_PERCENT);
    }

    /**
     * The share for printing as a number from 0 to 1.
     *
     * @return hundredths, halves rounded up: 33 for a third
     */
    public long hundredths() {
        return rounded(HUNDREDTHS);
    }

    private long rounded(long parts) {
        return Math.floorDiv(2 * numerator * parts + denominator, 2 * denominator);
    }
}
