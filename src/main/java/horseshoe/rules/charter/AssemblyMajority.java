package horseshoe.rules.charter;

import horseshoe.rules.Provision;

/** A majority that the Charter asks of the General Assembly. There is no veto in the Assembly. */
public enum AssemblyMajority {
    /** More than half of the Members present and voting. */
    SIMPLE(Provision.ARTICLE_18_3),
    /** Two thirds of the Members present and voting: "important questions". */
    TWO_THIRDS_PRESENT_AND_VOTING(Provision.ARTICLE_18_2),
    /** Two thirds of all Members: amendments of the Charter. */
    TWO_THIRDS_OF_MEMBERS(Provision.ARTICLE_108),
    /** More than half of all Members: the election of judges. */
    ABSOLUTE_MAJORITY_OF_MEMBERS(Provision.COURT_STATUTE_10);

    private final Provision provision;

    AssemblyMajority(Provision provision) {
        this.provision = provision;
    }

    /**
     * Where this majority is asked for first of all.
     *
     * @return the rule with its citation
     */
    public Provision provision() {
        return provision;
    }

    /**
     * The affirmative votes it takes, given who votes.
     *
     * @param tally the figures of the vote
     * @return votes, at least 1
     */
    public int required(AssemblyTally tally) {
        return switch (this) {
            case SIMPLE -> moreThanHalf(tally.presentAndVoting());
            case TWO_THIRDS_PRESENT_AND_VOTING -> Math.max(1, twoThirds(tally.presentAndVoting()));
            case TWO_THIRDS_OF_MEMBERS -> twoThirds(tally.membership());
            case ABSOLUTE_MAJORITY_OF_MEMBERS -> moreThanHalf(tally.membership());
        };
    }

    /**
     * Decides a vote of the Assembly.
     *
     * @param tally the figures of the vote
     * @return result, ground and figures
     */
    public AssemblyDecision decide(AssemblyTally tally) {
        return new AssemblyDecision.Voted(this, tally);
    }

    static int moreThanHalf(int of) {
        return of / 2 + 1;
    }

    static int twoThirds(int of) {
        return (2 * of + 2) / 3;
    }
}
