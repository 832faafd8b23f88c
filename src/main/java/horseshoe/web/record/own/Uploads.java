package horseshoe.web.record.own;

import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets so many files in at a time; each takes a core while it is read. */
@ApplicationScoped
public class Uploads {
    private static final int RETRY_SECONDS = 5;

    private final Desk desk;
    private final Semaphore doors;

    /** For the container, which makes a stand-in for this class. */
    Uploads() {
        this(new Desk(), 0);
    }

    /**
     * The doors of this server.
     *
     * @param desk where files are read
     * @param most how many at a time
     */
    @Inject
    public Uploads(Desk desk, @ConfigProperty(name = "horseshoe.own.uploads", defaultValue = "4") int most) {
        this.desk = desk;
        this.doors = new Semaphore(most);
    }

    /** Takes a file, or refuses because others are bringing theirs. */
    Desk.Outcome take(Brought file, InputStream body) {
        if (!doors.tryAcquire()) {
            throw new Refused(Problem.of(ProblemKind.BUSY, "Others are bringing files just now. Try again in a moment.")
                    .after(RETRY_SECONDS));
        }
        try {
            return desk.take(file, new Upload(body, InstantSource.system()));
        } catch (IOException broken) {
            throw new Refused(
                    ProblemKind.BAD_REQUEST, "The file broke off on its way. Nothing was changed; send it again.");
        } finally {
            doors.release();
        }
    }
}
