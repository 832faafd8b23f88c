package horseshoe.drafting.check;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.Position;
import horseshoe.drafting.document.Wording;
import java.util.List;
import java.util.stream.Stream;

/** Paragraphs that a mend adds. */
final class Additions {
    private Additions() {}

    /** At the end of a half, under the first name of its kind that is free. */
    static Draft last(Draft draft, Half half, String name, String words) {
        return draft.with(end(draft, half), List.of(paragraph(draft, name, words)));
    }

    static Draft before(Draft draft, ParagraphKey key, String name, String words) {
        List<Paragraph> all = draft.preambular().paragraphs();
        Position position = all.stream()
                .takeWhile(paragraph -> !paragraph.key().equals(key))
                .reduce((first, second) -> second)
                .<Position>map(paragraph -> new Position.After(paragraph.key()))
                .orElse(new Position.First(Half.PREAMBULAR));
        return draft.with(position, List.of(paragraph(draft, name, words)));
    }

    static Position end(Draft draft, Half half) {
        List<Paragraph> all = draft.body(half).paragraphs();
        return all.isEmpty()
                ? new Position.First(half)
                : new Position.After(all.getLast().key());
    }

    private static Paragraph paragraph(Draft draft, String name, String words) {
        ParagraphKey key = Stream.iterate(1, number -> number + 1)
                .map(number -> new ParagraphKey(name + "-" + number))
                .filter(free -> draft.half(free).isEmpty())
                .findFirst()
                .orElseThrow();
        return new Paragraph(key, Degree.PARAGRAPH, Wording.of(words));
    }
}
