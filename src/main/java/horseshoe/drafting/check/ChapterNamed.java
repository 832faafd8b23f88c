package horseshoe.drafting.check;

import horseshoe.drafting.Half;
import horseshoe.drafting.phrase.PhraseKind;
import java.util.stream.Stream;

/** Measures of Articles 41 and 42 are taken under Chapter VII, and the draft says so. */
final class ChapterNamed implements Check {
    private static final String WORDS = "Acting under Chapter VII of the Charter of the United Nations";

    @Override
    public Stream<Finding> look(Examined examined) {
        return examined.operative().stream()
                .filter(read -> read.says(Patterns.MEASURES) && read.isOf(PhraseKind.BINDING))
                .findFirst()
                .stream()
                .flatMap(measures -> look(examined, measures));
    }

    private static Stream<Finding> look(Examined examined, ReadParagraph measures) {
        if (examined.all().anyMatch(read -> read.says(Patterns.CHAPTER_VII))) {
            return Stream.empty();
        }
        return Stream.of(examined.preambular().stream()
                .filter(read -> read.says(Patterns.CHAPTER_VI))
                .findFirst()
                .map(ChapterNamed::wrong)
                .orElseGet(() -> missing(measures)));
    }

    private static Finding wrong(ReadParagraph read) {
        return Finding.at(read.paragraph(), Remark.MEASURES_UNDER_CHAPTER_VI)
                .mendedBy(draft -> draft.with(
                        read.paragraph().key(),
                        paragraph -> paragraph.saying(paragraph
                                .wording()
                                .withBeginning(text -> text.replaceFirst("Chapter VI\\b", "Chapter VII")))));
    }

    private static Finding missing(ReadParagraph measures) {
        return Finding.at(measures.paragraph(), Remark.MEASURES_WITHOUT_CHAPTER_VII)
                .mendedBy(draft -> Additions.last(draft, Half.PREAMBULAR, "chapter", WORDS));
    }
}
