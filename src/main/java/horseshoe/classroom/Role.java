package horseshoe.classroom;

/** What somebody is in a class. */
public enum Role {
    /** Runs the class. */
    TEACHER,
    /** The screen on the wall. */
    PROJECTOR,
    /** Represents a member of the Council. */
    DELEGATE,
    /** Watches. */
    OBSERVER,
    /** Watches, and reports. */
    PRESS,
    /** Represents a State that is not on the Council (provisional rule 37). */
    INVITED_STATE,
    /** The Secretary-General's staff (provisional rule 39). */
    SECRETARIAT
}
