package horseshoe.drafting.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who acts under Chapter VII first determines a threat to the peace, a breach of the peace or an act of aggression (Charter Art. 39).
 * Three in four resolutions of 2000 to 2026 that act under it say so themselves; others rely on an earlier one.
 */
final class ThreatDetermined implements Check {
    private static final String WORDS =
            "Determining that the situation constitutes a threat to international peace and security";
    private static final Pattern DETERMINES =
            Pattern.compile("[Dd]etermin(ing|es|ed)\\b|[Rr]eaffirming its determination");

    @Override
    public Stream<Finding> look(Examined examined) {
        return examined.preambular().stream()
                .filter(read -> read.text().startsWith("Acting under") && read.says(Patterns.CHAPTER_VII))
                .findFirst()
                .stream()
                .filter(acting -> examined.all().noneMatch(ThreatDetermined::determines))
                .map(acting -> Finding.at(acting.paragraph(), Remark.NO_DETERMINATION)
                        .mendedBy(draft ->
                                Additions.before(draft, acting.paragraph().key(), "threat", WORDS)));
    }

    private static boolean determines(ReadParagraph read) {
        return read.says(Patterns.THREAT) && read.says(DETERMINES);
    }
}
