package horseshoe.drafting.check;

/** Everything that can be remarked on a draft. The sentence for each is in {@code messages/checks.properties}. */
public enum Remark {
    /** A paragraph without words. */
    EMPTY_PARAGRAPH(Level.MUST, "Editorial Manual, Resolutions, II.C"),
    /** The opening phrase is in no resolution. */
    PHRASE_UNKNOWN(Level.SHOULD, "Editorial Manual, Resolutions, II.C; resolutions 2000-2026"),
    /** A recital opens with a verb of the operative half, or the other way round. */
    PHRASE_IN_WRONG_HALF(Level.MUST, "Editorial Manual, Resolutions, II.C"),
    /** A paragraph opens with a small letter. */
    SMALL_LETTER(Level.SHOULD, "Editorial Manual, Resolutions, II.D"),
    /** The paragraph ends with another sign than its place asks for. */
    PUNCTUATION(Level.SHOULD, "Resolutions 2000-2026; compare Editorial Manual, Resolutions, II.H"),
    /** "And" joins a paragraph to the next. */
    AND_AT_END(Level.CONSIDER, "Resolutions 2000-2026"),
    /** A subparagraph stands two degrees below the paragraph before it, or before any. */
    DEGREE_SKIPPED(Level.MUST, "Editorial Manual, Paragraphs and subparagraphs"),
    /** A paragraph has one subparagraph only. */
    LONE_SUBPARAGRAPH(Level.CONSIDER, "Editorial Manual, Paragraphs and subparagraphs"),
    /** There is no operative paragraph. */
    NOTHING_DECIDED(Level.MUST, "Editorial Manual, Resolutions, Definitions"),
    /** Nobody submits the draft. */
    NO_SPONSOR(Level.SHOULD, "Provisional rules 31 and 38"),
    /** The Council does not say that it remains seized of the matter. */
    NOT_SEIZED(Level.SHOULD, "Practice; resolutions 2000-2026; Charter Art. 12"),
    /** It says so, but not in the last paragraph. */
    SEIZED_NOT_LAST(Level.SHOULD, "Practice; resolutions 2000-2026"),
    /** Measures of Article 41 or 42 without Chapter VII. */
    MEASURES_WITHOUT_CHAPTER_VII(Level.SHOULD, "Charter Art. 41 and 42; Repertoire, part VII"),
    /** Measures of Article 41 or 42 under Chapter VI. */
    MEASURES_UNDER_CHAPTER_VI(Level.MUST, "Charter Art. 33-38, 41 and 42"),
    /** Chapter VII without a threat to the peace, breach of the peace or act of aggression. */
    NO_DETERMINATION(Level.SHOULD, "Charter Art. 39; Repertoire, part VII"),
    /** "Shall" under a verb that does not bind. */
    SHALL_WITHOUT_DECIDES(Level.SHOULD, "Charter Art. 25; practice"),
    /** Measures that a verb only recommends. */
    MEASURES_NOT_DECIDED(Level.CONSIDER, "Charter Art. 25 and 41; practice"),
    /** No resolution has that number. */
    RESOLUTION_UNKNOWN(Level.MUST, "The record of resolutions"),
    /** The resolution is of another year. */
    RESOLUTION_OF_OTHER_YEAR(Level.MUST, "The record of resolutions"),
    /** A link to a paragraph that was deleted. */
    LINK_BROKEN(Level.MUST, "Editorial Manual, Resolutions, II.E"),
    /** "The Committee", but which? */
    BODY_UNDEFINED(Level.CONSIDER, "Editorial Manual, Resolutions, II.I"),
    /** A mandate without an end. */
    MANDATE_WITHOUT_END(Level.SHOULD, "Practice; Note by the President S/2024/507"),
    /** A mandate on which nobody reports. */
    MANDATE_WITHOUT_REPORT(Level.CONSIDER, "Practice; Note by the President S/2024/507"),
    /** Sanctions that last until the Council decides otherwise. */
    SANCTIONS_WITHOUT_END(Level.CONSIDER, "Charter Art. 27(3); resolution 2231 (2015), paras. 11-12");

    private final Level level;
    private final String source;

    Remark(Level level, String source) {
        this.level = level;
        this.source = source;
    }

    /**
     * How much it weighs.
     *
     * @return its level
     */
    public Level level() {
        return level;
    }

    /**
     * Where it comes from.
     *
     * @return in English, as it is cited
     */
    public String source() {
        return source;
    }
}
