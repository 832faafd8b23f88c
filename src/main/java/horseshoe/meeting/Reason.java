package horseshoe.meeting;

import horseshoe.rules.Provision;

/** Why an act is refused: every rule that can stand against one, with its citation. */
public enum Reason {
    /** The meeting has not been opened yet, is suspended, or is over. */
    MEETING_NOT_OPEN(Sort.CONFLICT, Provision.RULE_9);

    /** What kind of refusal it is. */
    public enum Sort {
        /** The actor may not do such a thing at all. */
        FORBIDDEN,
        /** Not now: the state of the meeting stands against it. */
        CONFLICT,
        /** What was said makes no sense: an unknown paper, an impossible paragraph. */
        IMPOSSIBLE
    }

    private final Sort sort;
    private final Provision provision;

    Reason(Sort sort, Provision provision) {
        this.sort = sort;
        this.provision = provision;
    }

    /**
     * What kind of refusal it is.
     *
     * @return forbidden, not now, or impossible
     */
    public Sort sort() {
        return sort;
    }

    /**
     * The rule.
     *
     * @return with its citation
     */
    public Provision provision() {
        return provision;
    }
}
