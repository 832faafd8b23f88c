package horseshoe.rules;

/** Which paragraph of Charter Article 27 governs a question. */
public enum Matter {
    /** "Procedural matters", Art. 27(2): the required votes of any members, and no veto. */
    PROCEDURAL,
    /** "All other matters", Art. 27(3): the required votes, and no negative vote of a permanent member. */
    SUBSTANTIVE
}
