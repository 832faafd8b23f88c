package horseshoe.store;

import horseshoe.classroom.LogUnavailable.Reason;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Whether the database takes what it is given; says in one line when it no longer does, and when it does again. */
final class Pulse {
    private static final Logger LOG = System.getLogger(Pulse.class.getName());

    private final AtomicReference<Optional<Reason>> trouble = new AtomicReference<>(Optional.empty());

    /** What is wrong with it. */
    Optional<Reason> trouble() {
        return trouble.get();
    }

    void failed(Reason reason, Exception said) {
        if (trouble.getAndSet(Optional.of(reason)).isEmpty()) {
            LOG.log(Level.WARNING, "Nothing can be saved at the moment: {0}", said.getMessage());
        }
    }

    void works() {
        if (trouble.getAndSet(Optional.empty()).isPresent()) {
            LOG.log(Level.INFO, "Classes are saved again");
        }
    }
}
