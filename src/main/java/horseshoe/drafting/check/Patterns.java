package horseshoe.drafting.check;

import java.util.regex.Pattern;

/** What several checks look for in the words. English only. */
final class Patterns {
    /** Measures that only Chapter VII allows (Charter Art. 41 and 42). */
    static final Pattern MEASURES = insensitive("freeze (without delay )?(all |the |any )*(funds|assets|financial)"
            + "|\\b(assets? freeze|arms embargo|travel ban|no-fly zone|naval blockade)\\b"
            + "|prevent the (direct or indirect )?(supply|sale|export|import|entry)"
            + "|prohibit the (supply|sale|export|import|procurement|transfer|entry)"
            + "|\\ball necessary (means|measures)\\b.{0,80}\\b(restore|repel|enforce|protect)");

    static final Pattern CHAPTER_VII =
            Pattern.compile("\\bActing under (Chapter VII|Articles? (39|4[0-2]))|\\bChapter VII\\b");

    static final Pattern CHAPTER_VI = Pattern.compile("\\bActing under Chapter VI\\b");

    /** What Article 39 asks for. */
    static final Pattern THREAT = insensitive(
            "threat(s|en)?\\b.{0,60}\\b(peace|security)|breach of (the |international )?peace|acts? of aggression");

    /** An end, or a day on which it is looked at again. */
    static final Pattern END = insensitive(
            "\\buntil\\b|\\bfor (a|an|another|the) (\\w+ ){0,3}period\\b|\\bfor (\\w+[ -]){1,3}(days?|months?|years?)\\b"
                    + "|\\bexpir(e|es|y|ing)\\b|\\bterminat(e|es|ed|ion)\\b|\\bshall end\\b|\\bnot later than\\b|\\bno later than\\b"
                    + "|\\bwithin (\\w+ ){1,2}(days|months|years)\\b|\\b(by|to) \\d{1,2} \\w+ \\d{4}\\b|\\b(by|to) [A-Z]\\w+ \\d{1,2}, \\d{4}|\\bthrough \\d{1,2} \\w+|\\bup to (\\w+ ){1,3}(days|months|years)\\b");

    private Patterns() {}

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
