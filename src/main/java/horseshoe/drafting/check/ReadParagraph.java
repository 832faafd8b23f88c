package horseshoe.drafting.check;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.phrase.Opening;
import horseshoe.drafting.phrase.PhraseBook;
import horseshoe.drafting.phrase.PhraseKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A paragraph with its words written out and its opening phrase looked up. */
record ReadParagraph(Half half, Paragraph paragraph, String text, List<Opening> known) {
    static ReadParagraph of(Half half, Paragraph paragraph, String text, PhraseBook book) {
        return new ReadParagraph(
                half, paragraph, text.strip(), book.opening(text).stream().toList());
    }

    Optional<Opening> opening() {
        return known.stream().findFirst();
    }

    boolean isOf(PhraseKind kind) {
        return opening().filter(opening -> opening.phrase().kind() == kind).isPresent();
    }

    boolean says(Pattern pattern) {
        return pattern.matcher(text).find();
    }
}
