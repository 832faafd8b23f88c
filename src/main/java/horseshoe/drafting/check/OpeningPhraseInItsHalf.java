package horseshoe.drafting.check;

import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.phrase.Opening;
import java.util.Locale;
import java.util.stream.Stream;

/** Recitals open with a participle or an adjective, decisions with a verb in the present tense. */
final class OpeningPhraseInItsHalf implements Check {
    @Override
    public Stream<Finding> look(Examined examined) {
        return examined.tops()
                .flatMap(read -> read
                        .opening()
                        .filter(opening -> !opening.phrase().halves().contains(read.half()))
                        .map(opening -> remark(examined, read, opening))
                        .stream());
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
