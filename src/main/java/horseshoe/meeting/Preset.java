package horseshoe.meeting;

/** How much of the procedure a meeting uses. */
public enum Preset {
    /** Everything the Provisional Rules of Procedure and the Council's practice know. */
    COUNCIL,
    /** Agenda, speeches and one vote, for a class that meets the Council for the first time. Simplification: no motions, amendments or parts. */
    FIRST_LESSON,
    /** The Council with roll calls and caucuses, as Model United Nations clubs run it. Simplification: neither is the Council's own. */
    MODEL_UN
}
