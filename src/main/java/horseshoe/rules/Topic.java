package horseshoe.rules;

/** What a question is about, where a reform model treats that differently. The Charter itself makes no such difference. */
public enum Topic {
    /** Extends a mandate that would otherwise end, such as a panel of experts. */
    MANDATE_RENEWAL,
    /** Prevents or ends genocide, crimes against humanity or war crimes (French-Mexican and ACT proposals, 2015). */
    MASS_ATROCITIES
}
