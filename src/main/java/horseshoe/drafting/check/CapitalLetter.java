package horseshoe.drafting.check;

import horseshoe.drafting.document.Paragraph;
import java.util.Locale;
import java.util.stream.Stream;

/** A paragraph opens with a capital letter. Subparagraphs may open with a small one: half of those in resolutions do. */
final class CapitalLetter implements Check {
    @Override
    public Stream<Finding> look(Examined examined) {
        return examined.tops()
                .filter(read -> !read.text().isEmpty()
                        && Character.isLowerCase(read.text().charAt(0)))
                .map(read -> Finding.at(read.paragraph(), Remark.SMALL_LETTER)
                        .mendedBy(draft -> draft.with(read.paragraph().key(), CapitalLetter::capital)));
    }

    private static Paragraph capital(Paragraph paragraph) {
        return paragraph.saying(paragraph.wording().withBeginning(text -> {
            String words = text.stripLeading();
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }));
    }
}
