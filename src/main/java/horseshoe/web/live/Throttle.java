package horseshoe.web.live;

import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Lets so much happen in a time, for each key apart. Safe to share between threads. */
final class Throttle {
    /** How many keys are remembered; the one not used for longest is forgotten, and begins anew. */
    private static final int KEYS = 50_000;

    private final Rate rate;
    private final Map<Object, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Bucket> eldest) {
            return size() > KEYS;
        }
    });

    Throttle(Rate rate) {
        this.rate = rate;
    }

    /**
     * What is let happen.
     *
     * @param most at once
     * @param in after which all of it may happen again
     * @param sentence what to tell whoever wants more
     */
    record Rate(long most, Duration in, String sentence) {}

    /** Counts one, or refuses it. */
    void count(Object key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw refused(probe.getNanosToWaitForRefill());
        }
    }

    /** Refuses if nothing is left, and counts nothing. */
    void require(Object key) {
        EstimationProbe probe = bucket(key).estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) {
            throw refused(probe.getNanosToWaitForRefill());
        }
    }

    /** Whether something was counted lately. */
    boolean isUsed(Object key) {
        return bucket(key).getAvailableTokens() < rate.most();
    }

    private Bucket bucket(Object key) {
        return buckets.computeIfAbsent(
                key,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(rate.most()).refillGreedy(rate.most(), rate.in()))
                        .build());
    }

    private Refused refused(long nanos) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
        return new Refused(
                Problem.of(ProblemKind.TOO_MANY_REQUESTS, rate.sentence()).after(seconds));
    }
}
