package horseshoe.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One event of a class, as JSON. */
@Entity
@Table(name = "log_entry")
@SuppressWarnings("NullAway.Init") // filled by JPA
public class LogEntry {
    @EmbeddedId
    private LogPlace place;

    private Instant at;

    private String event;

    /** For JPA. */
    protected LogEntry() {}

    LogEntry(LogPlace place, Instant at, String event) {
        this.place = place;
        this.at = at;
        this.event = event;
    }

    long version() {
        return place.version();
    }

    Line line() {
        return new Line(version(), at, event);
    }
}
