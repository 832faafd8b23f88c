package horseshoe.rules;

/** Why something was adopted or not: the words of the President's announcement, as a closed list. */
public enum Ground {
    /** Enough affirmative votes of any members: a matter on which there is no veto. */
    REQUIRED_AFFIRMATIVE_VOTES,
    /** Enough affirmative votes, and no holder of a veto voted against. */
    REQUIRED_VOTES_AND_NO_VETO,
    /** Enough affirmative votes, and the negative votes of veto holders did not suffice to stop the text (reform models). */
    VETO_OVERCOME,
    /** Nobody asked for a vote, or nobody objected. */
    NO_OBJECTION,
    /** A majority the body asks for was reached: General Assembly, elections, ratification. */
    REQUIRED_MAJORITY,
    /** Too few affirmative votes; then no negative vote is a veto. */
    INSUFFICIENT_AFFIRMATIVE_VOTES,
    /** Enough affirmative votes, and a negative vote of a permanent member: the veto. */
    NEGATIVE_VOTE_OF_PERMANENT_MEMBER,
    /** Nobody moved to overrule the President, so the ruling stands (rule 30). */
    NOT_CHALLENGED,
    /** A body that decides by consensus had an objection. */
    OBJECTION,
    /** A majority the body asks for was missed. */
    INSUFFICIENT_MAJORITY,
    /** The Assembly adopted it, and too few States, or not all permanent members, ratified. */
    NOT_RATIFIED;

    /**
     * The result that goes with this ground.
     *
     * @return adopted for the first five, else not adopted
     */
    public Result result() {
        return compareTo(REQUIRED_MAJORITY) <= 0 ? Result.ADOPTED : Result.NOT_ADOPTED;
    }
}
