package horseshoe.store;

import horseshoe.classroom.EventLog;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A class that has a log. Writers lock its row, so that a log has one writer at a time and none once the class is gone. */
@Entity
@Table(name = "class_log")
@SuppressWarnings("NullAway.Init") // filled by JPA
public class ClassLog {
    @Id
    private String id;

    private String code;

    @Column(name = "until")
    private Instant until;

    /** For JPA. */
    protected ClassLog() {}

    ClassLog(EventLog.Entry entry) {
        this.id = entry.id().text();
        this.code = entry.code().text();
        this.until = entry.until();
    }
}
