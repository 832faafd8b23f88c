package horseshoe.rules;

/** By what title a member sits. Whether it holds a veto is a matter of the {@link VotingRule}, not of this. */
public enum Membership {
    /** Sits for good (Charter Art. 23(1)), or would under a reform model. */
    PERMANENT,
    /** Sits for a longer term that can be renewed; proposed by several reform models, not in the Charter. */
    LONGER_TERM,
    /** Sits for two years (Charter Art. 23(2)). */
    ELECTED
}
