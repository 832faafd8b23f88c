package horseshoe.drafting.check;

import java.util.OptionalInt;

/** Which resolutions there are. The caller makes it from the record; this package knows no record. */
@FunctionalInterface
public interface KnownResolutions {
    /**
     * When a resolution was adopted.
     *
     * @param number its number
     * @return the year; empty if there is no such resolution
     */
    OptionalInt year(int number);
}
