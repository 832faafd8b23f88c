package horseshoe.record;

/** Where the record knows from who voted how. */
public enum NamesFrom {
    /** A public compilation of the votes since 1994, member by member. */
    COMPILATION,
    /** Worked out: everybody in favour, or all but the member that vetoed, by the United Nations library's table and the year's members. */
    TABLE,
    /** A public list of drafts that were not adopted. */
    FAILED_DRAFTS,
    /** One public page about the vote. */
    PAGE,
    /** The United Nations library's file of voting data, which somebody brought. No vote of the project's own record has this. */
    LIBRARY,
    /** Nobody is named. */
    NONE
}
