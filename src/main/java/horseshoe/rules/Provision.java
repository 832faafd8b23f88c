package horseshoe.rules;

/** The provisions that decisions rest on, each with its citation and where to read it. */
public enum Provision {
    /** Procedural matters. */
    ARTICLE_27_2("Charter, Article 27(2)", "https://www.un.org/en/about-us/un-charter/chapter-5"),
    /** All other matters. */
    ARTICLE_27_3("Charter, Article 27(3)", "https://www.un.org/en/about-us/un-charter/chapter-5"),
    /** All other matters, where the party to a dispute was made to abstain. */
    ARTICLE_27_3_PROVISO("Charter, Article 27(3), last clause", "https://www.un.org/en/about-us/un-charter/chapter-5"),
    /** Decisions taken because nobody asks for a vote. */
    ADOPTION_WITHOUT_VOTE("Council practice, Repertoire ch. IV", "https://www.un.org/securitycouncil/content/repertoire/structure");

    private final String citation;
    private final String link;

    Provision(String citation, String link) {
        this.citation = citation;
        this.link = link;
    }

    static Provision of(Count count) {
        if (count.question().matter() == Matter.PROCEDURAL) {
            return ARTICLE_27_2;
        }
        return count.question().boundToAbstain().isEmpty() ? ARTICLE_27_3 : ARTICLE_27_3_PROVISO;
    }

    /**
     * The citation as a diplomat writes it.
     *
     * @return for example "Charter, Article 27(3)"
     */
    public String citation() {
        return citation;
    }

    /**
     * Where the text can be read.
     *
     * @return an address on a public site
     */
    public String link() {
        return link;
    }
}
