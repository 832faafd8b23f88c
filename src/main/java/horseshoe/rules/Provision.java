package horseshoe.rules;

/** The provisions that decisions rest on, each with its citation and where to read it. Every citation in the project stands here. */
public enum Provision {
    /** Admission to membership. */
    ARTICLE_4_2("Charter, Article 4(2)", Site.CHARTER + "chapter-2"),
    /** Suspension of the rights of membership. */
    ARTICLE_5("Charter, Article 5", Site.CHARTER + "chapter-2"),
    /** Expulsion of a Member. */
    ARTICLE_6("Charter, Article 6", Site.CHARTER + "chapter-2"),
    /** The Assembly and a matter that the Council is dealing with. */
    ARTICLE_12("Charter, Article 12", Site.CHARTER + "chapter-4"),
    /** Important questions in the Assembly. */
    ARTICLE_18_2("Charter, Article 18(2)", Site.CHARTER + "chapter-4"),
    /** Other questions in the Assembly. */
    ARTICLE_18_3("Charter, Article 18(3)", Site.CHARTER + "chapter-4"),
    /** Special sessions of the Assembly. */
    ARTICLE_20("Charter, Article 20", Site.CHARTER + "chapter-4"),
    /** One member, one vote. */
    ARTICLE_27_1("Charter, Article 27(1)", Site.CHARTER + "chapter-5"),
    /** Procedural matters. */
    ARTICLE_27_2("Charter, Article 27(2)", Site.CHARTER + "chapter-5"),
    /** All other matters. */
    ARTICLE_27_3("Charter, Article 27(3)", Site.CHARTER + "chapter-5"),
    /** All other matters, where the party to a dispute was made to abstain. */
    ARTICLE_27_3_PROVISO("Charter, Article 27(3), last clause", Site.CHARTER + "chapter-5"),
    /** Where and how the Council meets. */
    ARTICLE_28("Charter, Article 28", Site.CHARTER + "chapter-5"),
    /** Subsidiary organs of the Council. */
    ARTICLE_29("Charter, Article 29", Site.CHARTER + "chapter-5"),
    /** The Council's own rules. */
    ARTICLE_30("Charter, Article 30", Site.CHARTER + "chapter-5"),
    /** Investigation of a dispute or a situation. */
    ARTICLE_34("Charter, Article 34", Site.CHARTER + "chapter-6"),
    /** Advisory opinions of the Court. */
    ARTICLE_96("Charter, Article 96", Site.CHARTER + "chapter-14"),
    /** Appointment of the Secretary-General. */
    ARTICLE_97("Charter, Article 97", Site.CHARTER + "chapter-15"),
    /** Amendments of the Charter. */
    ARTICLE_108("Charter, Article 108", Site.CHARTER + "chapter-18"),
    /** A conference to review the Charter. */
    ARTICLE_109_1("Charter, Article 109(1)", Site.CHARTER + "chapter-18"),
    /** The review conference proposed at the tenth annual session. */
    ARTICLE_109_3("Charter, Article 109(3)", Site.CHARTER + "chapter-18"),
    /** Election of judges: an absolute majority in both organs. */
    COURT_STATUTE_10("Statute of the International Court of Justice, Articles 8 and 10", Site.COURT_STATUTE),
    /** Election of judges: further meetings. */
    COURT_STATUTE_11("Statute of the International Court of Justice, Article 11", Site.COURT_STATUTE),
    /** Election of judges: the joint conference. */
    COURT_STATUTE_12("Statute of the International Court of Justice, Article 12", Site.COURT_STATUTE),
    /** Adoption of the agenda. */
    RULE_9("Provisional rules of procedure, rule 9", Site.RULES + "chapter-2"),
    /** Credentials. */
    RULE_17("Provisional rules of procedure, rule 17", Site.RULES + "chapter-3"),
    /** The presidency: a month each, in the order of the alphabet. */
    RULE_18("Provisional rules of procedure, rule 18", Site.RULES + "chapter-4"),
    /** The President presides over the meetings. */
    RULE_19("Provisional rules of procedure, rule 19", Site.RULES + "chapter-4"),
    /** The President leaves the chair for one question. */
    RULE_20("Provisional rules of procedure, rule 20", Site.RULES + "chapter-4"),
    /** Speakers are called in the order in which they ask. */
    RULE_27("Provisional rules of procedure, rule 27", Site.RULES + "chapter-6"),
    /** Precedence of rapporteurs. */
    RULE_29("Provisional rules of procedure, rule 29", Site.RULES + "chapter-6"),
    /** Points of order and rulings. */
    RULE_30("Provisional rules of procedure, rule 30", Site.RULES + "chapter-6"),
    /** Drafts and amendments are put forward in writing. */
    RULE_31("Provisional rules of procedure, rule 31", Site.RULES + "chapter-6"),
    /** Order of voting, and voting in parts. */
    RULE_32("Provisional rules of procedure, rule 32", Site.RULES + "chapter-6"),
    /** Motions with precedence. */
    RULE_33("Provisional rules of procedure, rule 33", Site.RULES + "chapter-6"),
    /** No motion or draft needs a seconder. */
    RULE_34("Provisional rules of procedure, rule 34", Site.RULES + "chapter-6"),
    /** Withdrawal, and taking over what was withdrawn. */
    RULE_35("Provisional rules of procedure, rule 35", Site.RULES + "chapter-6"),
    /** Amendments. */
    RULE_36("Provisional rules of procedure, rule 36", Site.RULES + "chapter-6"),
    /** Invitations to Members of the United Nations that are not on the Council. */
    RULE_37("Provisional rules of procedure, rule 37", Site.RULES + "chapter-6"),
    /** Proposals of those that were invited. */
    RULE_38("Provisional rules of procedure, rule 38", Site.RULES + "chapter-6"),
    /** Invitations to the Secretariat and to other persons. */
    RULE_39("Provisional rules of procedure, rule 39", Site.RULES + "chapter-6"),
    /** Voting follows the Charter. */
    RULE_40("Provisional rules of procedure, rule 40", Site.RULES + "chapter-7"),
    /** Public and private meetings. */
    RULE_48("Provisional rules of procedure, rule 48", Site.RULES + "chapter-9"),
    /** Recommendations on new Members, and the report when there is none. */
    RULE_60("Provisional rules of procedure, rule 60", Site.RULES + "chapter-10"),
    /** Majorities in the Assembly: what "present and voting" means. */
    ASSEMBLY_RULE_86("Rules of procedure of the General Assembly, rule 86", Site.ASSEMBLY_RULES),
    /** The four sponsors and France on what is procedural, 7 June 1945. */
    SAN_FRANCISCO_STATEMENT(
            "Statement of the sponsoring powers on voting, San Francisco, 7 June 1945",
            "https://scprocedure.org/chapter-6-section-3b"),
    /** What the Assembly recommends to treat as procedural. */
    ASSEMBLY_267_III("A/RES/267(III)", Site.DOCUMENTS + "A/RES/267(III)"),
    /** Elections of judges in the Council: a meeting goes on until all seats have a candidate. */
    RULE_61("Provisional rules of procedure, rule 61", Site.RULES + "chapter-11"),
    /** The terms on which a Secretary-General is appointed. */
    ASSEMBLY_11_I("A/RES/11(I)", Site.DOCUMENTS + "A/RES/11(I)"),
    /** Uniting for peace. */
    ASSEMBLY_377_V("A/RES/377(V) A", Site.DOCUMENTS + "A/RES/377(V)"),
    /** The Assembly's debate after a veto. */
    ASSEMBLY_76_262("A/RES/76/262", Site.DOCUMENTS + "A/RES/76/262"),
    /** The return of lifted sanctions. */
    RESOLUTION_2231("S/RES/2231 (2015), paragraphs 11 and 12", Site.DOCUMENTS + "S/RES/2231(2015)"),
    /** The guidelines of the Committee established by resolution 1718 (2006). */
    COMMITTEE_1718_GUIDELINES(
            "Guidelines of the Committee pursuant to resolution 1718 (2006)",
            "https://main.un.org/securitycouncil/en/sanctions/1718"),
    /** The Council's working methods: statements, silence, drafts. */
    NOTE_507("Note by the President S/2024/507 (practice)", Site.DOCUMENTS + "S/2024/507"),
    /** What the Council does when it votes and speaks, and has not written into its rules. */
    COUNCIL_PRACTICE("Council practice, Repertoire", Site.REPERTOIRE),
    /** What Model United Nations clubs do and the Council does not. */
    MODEL_UN_PRACTICE("Model United Nations practice, not the Council's own", Site.MODEL_UN),
    /** Decisions of the Assembly taken because nobody asks for a vote. */
    ASSEMBLY_PRACTICE("General Assembly practice: adoption without a vote", Site.ASSEMBLY_RULES),
    /** What the Council has treated as procedural. */
    PROCEDURAL_PRACTICE("Council practice, Repertoire ch. IV", Site.VOTING_GUIDE),
    /** Decisions taken because nobody asks for a vote. */
    ADOPTION_WITHOUT_VOTE("Council practice, Repertoire ch. IV", Site.REPERTOIRE);

    private static final class Site {
        private static final String CHARTER = "https://www.un.org/en/about-us/un-charter/";
        private static final String COURT_STATUTE = "https://www.icj-cij.org/statute";
        private static final String ASSEMBLY_RULES = "https://www.un.org/en/ga/about/ropga/plenary.shtml";
        private static final String VOTING_GUIDE = "https://research.un.org/en/docs/unvoting/sc";
        private static final String RULES = "https://www.un.org/securitycouncil/content/rop/";
        private static final String DOCUMENTS = "https://undocs.org/";
        private static final String MODEL_UN = "https://www.un.org/en/mun";
        private static final String REPERTOIRE = "https://www.un.org/securitycouncil/content/repertoire/structure";
    }

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
