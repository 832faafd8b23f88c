package horseshoe.walk;

/** A flaw has been found. */
final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    Fault(Flaw.Kind kind, String story) {
        super(kind + ": " + story);
        this.flaw = new Flaw(kind, story);
    }

    Fault(Flaw.Kind kind, Throwable cause) {
        super(kind + ": " + cause, cause);
        this.flaw = new Flaw(kind, cause.toString());
    }

    Flaw flaw() {
        return flaw;
    }
}
