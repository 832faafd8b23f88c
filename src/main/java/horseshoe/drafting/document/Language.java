package horseshoe.drafting.document;

/** The official languages, which are also the working languages of the Council (provisional rule 41). */
public enum Language {
    /** Arabic. */
    ARABIC("Arabic"),
    /** Chinese. */
    CHINESE("Chinese"),
    /** English. */
    ENGLISH("English"),
    /** French. */
    FRENCH("French"),
    /** Russian. */
    RUSSIAN("Russian"),
    /** Spanish. */
    SPANISH("Spanish");

    private final String english;

    Language(String english) {
        this.english = english;
    }

    /**
     * As it stands in a masthead.
     *
     * @return its English name
     */
    public String english() {
        return english;
    }
}
