package horseshoe.drafting.check;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Numbers;
import horseshoe.drafting.phrase.PhraseBook;
import java.util.List;
import java.util.stream.Stream;

/**
 * A draft as the checks see it: its words are written out once for all of them.
 *
 * @param draft the draft
 * @param preambular its recitals, read
 * @param operative its decisions, read
 * @param against what it is held against
 */
record Examined(Draft draft, List<ReadParagraph> preambular, List<ReadParagraph> operative, Against against) {
    /** What a draft is held against. */
    record Against(PhraseBook book, KnownResolutions known) {}

    static Examined of(Draft draft, Against against) {
        Numbers numbers = Numbers.of(draft);
        return new Examined(
                draft,
                read(draft, Half.PREAMBULAR, numbers, against),
                read(draft, Half.OPERATIVE, numbers, against),
                against);
    }

    private static List<ReadParagraph> read(Draft draft, Half half, Numbers numbers, Against against) {
        return draft.body(half).paragraphs().stream()
                .map(paragraph -> ReadParagraph.of(half, paragraph, numbers.text(paragraph), against.book()))
                .toList();
    }

    Stream<ReadParagraph> all() {
        return Stream.concat(preambular.stream(), operative.stream());
    }

    List<ReadParagraph> half(Half half) {
        return half == Half.PREAMBULAR ? preambular : operative;
    }

    /** Paragraphs of the first rank, which open with a phrase. */
    Stream<ReadParagraph> tops() {
        return all().filter(read -> read.paragraph().degree() == Degree.PARAGRAPH);
    }

    PhraseBook book() {
        return against.book();
    }
}
