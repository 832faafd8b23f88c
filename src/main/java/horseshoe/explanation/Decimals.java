package horseshoe.explanation;

/** Exact shares as they are printed. */
public final class Decimals {
    private static final long TENTHS = 10;
    private static final long HUNDREDTHS = 100;

    private Decimals() {}

    /**
     * A number of tenths.
     *
     * @param tenths 0 or more
     * @return for example 33.3 for 333
     */
    public static String tenths(long tenths) {
        return tenths / TENTHS + "." + tenths % TENTHS;
    }

    /**
     * A number of hundredths.
     *
     * @param hundredths 0 or more
     * @return for example 0.05 for 5
     */
    public static String hundredths(long hundredths) {
        long rest = hundredths % HUNDREDTHS;
        return hundredths / HUNDREDTHS + "." + rest / TENTHS + rest % TENTHS;
    }
}
