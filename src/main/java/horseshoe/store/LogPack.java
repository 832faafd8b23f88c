package horseshoe.store;

import horseshoe.classroom.ClassId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

/** Many events of a class in one row: those after the pack before it, up to its own place. */
@Entity
@Table(name = "log_pack")
@SuppressWarnings("NullAway.Init") // filled by JPA
public class LogPack {
    @EmbeddedId
    @AttributeOverride(name = "version", column = @Column(name = "up_to"))
    private LogPlace place;

    private byte[] events;

    /** For JPA. */
    protected LogPack() {}

    LogPack(ClassId id, List<Line> lines) {
        this.place = new LogPlace(id, lines.getLast().version());
        this.events = Line.pack(lines);
    }

    List<Line> lines() {
        return Line.unpack(events);
    }
}
