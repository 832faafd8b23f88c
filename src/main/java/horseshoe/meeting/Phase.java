package horseshoe.meeting;

/** How far a meeting has come. */
public enum Phase {
    /** Called for a time; nobody has opened it yet. */
    CALLED,
    /** Open; the agenda is still to be adopted (provisional rule 9). */
    AGENDA,
    /** The agenda is adopted; its item is under discussion. */
    IN_SESSION,
    /** Suspended; it goes on later (provisional rule 33, 1). */
    SUSPENDED,
    /** Over. */
    ADJOURNED
}
