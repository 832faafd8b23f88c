package horseshoe.store;

import horseshoe.classroom.ClassId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A place in a class's log. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by JPA
public class LogPlace implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "class_id")
    private String classId;

    private long version;

    /** For JPA. */
    protected LogPlace() {}

    LogPlace(ClassId id, long version) {
        this.classId = id.text();
        this.version = version;
    }

    long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogPlace place && place.version == version && place.classId.equals(classId);
    }

    @Override
    public int hashCode() {
        return 31 * classId.hashCode() + Long.hashCode(version);
    }
}
