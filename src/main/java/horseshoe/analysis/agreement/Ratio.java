package horseshoe.analysis.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms.
 *
 * @param numerator may be negative
 * @param denominator more than zero
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {
    /** Reduces the fraction, and rejects a denominator that is not positive. */
    public Ratio {
        if (denominator <= 0) {
            throw new IllegalArgumentException("A fraction's denominator is more than zero, not " + denominator);
        }
        long common = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        numerator /= common;
        denominator /= common;
    }

    /**
     * The fraction as it is printed.
     *
     * @param places digits after the point
     * @return rounded half up
     */
    public BigDecimal decimal(int places) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Ratio other) {
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
