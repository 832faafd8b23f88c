package horseshoe.drafting.check;

import horseshoe.drafting.phrase.PhraseKind;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sanctions without an end stay until the Council decides otherwise, so each permanent member can keep them by its veto; sanctions that end
 * unless renewed can be ended by each permanent member's veto of the renewal. Either may be meant; the draft should not choose unawares.
 */
final class SanctionsEnd implements Check {
    private static final Pattern LIFTS =
            Pattern.compile("\\b(lift|lifts|terminat\\w+|suspend\\w*|shall not apply|no longer apply)\\b");

    @Override
    public Stream<Finding> look(Examined examined) {
        return examined.operative().stream()
                .filter(SanctionsEnd::imposes)
                .filter(read -> examined.operative().stream().noneMatch(other -> ends(other, read)))
                .limit(1)
                .map(read -> Finding.at(read.paragraph(), Remark.SANCTIONS_WITHOUT_END));
    }

    private static boolean imposes(ReadParagraph read) {
        return read.isOf(PhraseKind.BINDING) && read.says(Patterns.MEASURES) && !read.says(LIFTS);
    }

    /** An end stands in the paragraph itself, or in another that speaks of measures. */
    private static boolean ends(ReadParagraph other, ReadParagraph read) {
        return other.says(Patterns.END) && (other.equals(read) || other.text().contains("measures"));
    }
}
