package horseshoe.drafting.check;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each paragraph opens with a phrase that the Council uses. Subparagraphs need none. */
final class OpeningPhraseKnown implements Check {
    private static final int SHOWN = 3;

    @Override
    public Stream<Finding> look(Examined examined) {
        return examined.tops()
                .filter(read -> !read.text().isEmpty() && read.opening().isEmpty())
                .map(read -> remark(examined, read));
    }

    private static Finding remark(Examined examined, ReadParagraph read) {
        String[] words = read.text().split("\\s+", SHOWN + 1);
        String shown = String.join(" ", Arrays.asList(words).subList(0, Math.min(SHOWN, words.length)));
        Finding finding = Finding.at(read.paragraph(), Remark.PHRASE_UNKNOWN, shown);
        return Spelling.nearest(words[0], examined.book(), read.half())
                .map(right -> finding.mendedBy(draft -> draft.with(
                        read.paragraph().key(),
                        paragraph -> paragraph.saying(paragraph
                                .wording()
                                .withBeginning(text ->
                                        text.replaceFirst(Pattern.quote(words[0]), Matcher.quoteReplacement(right)))))))
                .orElse(finding);
    }
}
