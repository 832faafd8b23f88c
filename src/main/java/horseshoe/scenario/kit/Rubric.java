package horseshoe.scenario.kit;

/** What the work of a delegation is looked at for. */
public final class Rubric {
    private Rubric() {}

    /** By what the work is measured. */
    public enum Criterion {
        /** Knows how the Council works and uses it. */
        PROCEDURE,
        /** Knows the matter and the member's interests. */
        SUBSTANCE,
        /** Wins others without offending them. */
        DIPLOMACY,
        /** Works together in the delegation. */
        TEAMWORK
    }

    /** How far it has come; the lowest first. */
    public enum Level {
        /** Beginning. */
        BEGINNING,
        /** On the way. */
        DEVELOPING,
        /** As expected. */
        SECURE,
        /** Better than expected. */
        EXCELLENT
    }
}
