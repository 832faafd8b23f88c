package horseshoe.rules;

/** Under which part of the Charter the Council would act. It decides whether a party to a dispute must abstain. */
public enum Chapter {
    /** Pacific settlement of disputes: the proviso of Art. 27(3) can apply. */
    VI,
    /** Action with respect to threats to the peace: the proviso never applies. */
    VII,
    /** Pacific settlement through regional arrangements, Art. 52(3): the proviso can apply. */
    ARTICLE_52_3,
    /** Another part of the Charter, or none named. */
    OTHER;

    /**
     * Whether the proviso of Art. 27(3) names this part of the Charter.
     *
     * @return true for Chapter VI and Art. 52(3) only
     */
    public boolean bindsParties() {
        return this == VI || this == ARTICLE_52_3;
    }
}
