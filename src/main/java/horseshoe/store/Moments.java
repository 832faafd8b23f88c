package horseshoe.store;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Moments as nanoseconds since 1970-01-01T00:00:00Z, exactly; a database's own type may round them. Good from 1677 to 2262. */
final class Moments {
    private static final long A_SECOND = TimeUnit.SECONDS.toNanos(1);

    private Moments() {}

    static long nanoseconds(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), A_SECOND), moment.getNano());
    }

    static Instant moment(long nanoseconds) {
        return Instant.ofEpochSecond(Math.floorDiv(nanoseconds, A_SECOND), Math.floorMod(nanoseconds, A_SECOND));
    }
}
