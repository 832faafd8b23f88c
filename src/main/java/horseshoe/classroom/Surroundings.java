package horseshoe.classroom;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/**
 * What classes are run with.
 *
 * @param workers do the work; an HTTP thread never waits for it
 * @param clockwork does what is to be done now and then
 * @param time the present
 * @param keys makes secrets
 */
public record Surroundings(Executor workers, ScheduledExecutorService clockwork, InstantSource time, Keys keys) {}
