package horseshoe.classroom;

/**
 * The log cannot be read or written at the moment. Nothing is broken for good: the same may be asked for again later. The sentences are in
 * {@code messages/classroom}, under {@code log.}, the reason and the outcome.
 */
public final class LogUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final Outcome outcome;

    /** Why it cannot be used. */
    public enum Reason {
        /** The database does not answer, or not in time. */
        NO_ANSWER,
        /** The disk is full. */
        NO_ROOM,
        /** The disk or the database reports a fault of its own. */
        FAULTY
    }

    /** What has become of what was wanted. */
    public enum Outcome {
        /** Something was to be read; it was not. */
        NOT_READ,
        /** Something was to be written; it was not, and will not be. */
        NOT_WRITTEN,
        /** Something was being written when the answer stayed away: only the log knows, once it can be read again. */
        UNKNOWN
    }

    /**
     * Tells of it.
     *
     * @param reason why
     * @param outcome what became of it
     * @param cause what the database said
     */
    public LogUnavailable(Reason reason, Outcome outcome, Throwable cause) {
        super("The log cannot be used: " + reason + ", " + outcome, cause);
        this.reason = reason;
        this.outcome = outcome;
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * What has become of what was wanted.
     *
     * @return whether it was done
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * The same, to whoever wanted to write and never came so far because the log could not even be read.
     *
     * @return with an outcome that speaks of writing
     */
    LogUnavailable toWriters() {
        return outcome == Outcome.NOT_READ ? new LogUnavailable(reason, Outcome.NOT_WRITTEN, this) : this;
    }
}
