package horseshoe.drafting.check;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.phrase.Opening;
import horseshoe.drafting.phrase.PhraseBook;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recitals open with a participle or an adjective, decisions with a verb in the present tense. */
final class OpeningPhraseInItsHalf implements Check {
    private static final Pattern AFTER_COMMA = Pattern.compile("[,;] (and )?");

    @Override
    public Stream<Finding> look(Examined examined) {
        return examined.tops()
                .flatMap(read -> read
                        .opening()
                        .filter(opening -> !opening.phrase().halves().contains(read.half()))
                        .filter(opening -> !verbFollows(examined.book(), read))
                        .map(opening -> remark(examined, read, opening))
                        .stream());
    }

    /** "Recalling the report, decides ..." is in order in the operative half (practice). */
    private static boolean verbFollows(PhraseBook book, ReadParagraph read) {
        return read.half() == Half.OPERATIVE
                && AFTER_COMMA.splitAsStream(read.text()).skip(1).anyMatch(words -> isVerb(book, words));
    }

    private static boolean isVerb(PhraseBook book, String words) {
        return book.opening(words)
                .filter(opening -> opening.phrase().halves().contains(Half.OPERATIVE))
                .isPresent();
    }

    private static Finding remark(Examined examined, ReadParagraph read, Opening opening) {
        Finding finding = Finding.at(
                read.paragraph(), Remark.PHRASE_IN_WRONG_HALF, opening.phrase().words());
        return VerbForm.of(opening.phrase(), read.half(), examined.book())
                .map(right -> finding.mendedBy(draft -> draft.with(
                        read.paragraph().key(),
                        paragraph -> reworded(paragraph, opening.phrase().words(), right))))
                .orElse(finding);
    }

    private static Paragraph reworded(Paragraph paragraph, String wrong, String right) {
        return paragraph.saying(paragraph.wording().withBeginning(text -> {
            int from = text.toLowerCase(Locale.ROOT).indexOf(wrong.toLowerCase(Locale.ROOT));
            String word = from == 0 ? right : right.toLowerCase(Locale.ROOT);
            return from < 0 ? text : text.substring(0, from) + word + text.substring(from + wrong.length());
        }));
    }
}
