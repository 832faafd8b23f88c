package horseshoe.classroom;

import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/**
 * What classes are run with.
 *
 * @param workers empty the mailboxes and tell followers; they never turn work away, and whoever may wait for them is none of them
 * @param clockwork does what is to be done now and then
 * @param time the present
 * @param keys makes secrets
 */
public record Surroundings(Executor workers, ScheduledExecutorService clockwork, InstantSource time, Keys keys) {}
