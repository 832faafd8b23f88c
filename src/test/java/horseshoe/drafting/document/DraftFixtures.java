package horseshoe.drafting.document;

import horseshoe.drafting.Half;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Drafts for tests; their words are made up. */
public final class DraftFixtures {
    private DraftFixtures() {}

    /** A masthead for any test. */
    public static Masthead masthead() {
        return new Masthead(
                new Symbol(2031, 77), LocalDate.of(2031, 4, 5), Language.ENGLISH, List.of("Norway", "Gabon", "France"));
    }

    /** A paragraph without links. */
    public static Paragraph paragraph(String key, String words) {
        return new Paragraph(new ParagraphKey(key), Degree.PARAGRAPH, Wording.of(words));
    }

    /** A subparagraph of the first degree. */
    public static Paragraph sub(String key, String words) {
        return paragraph(key, words).at(Degree.FIRST);
    }

    /** A working copy. Keys: p1, p2 and so on, o1, o2 and so on. */
    public static Draft draft(List<String> preambular, List<String> operative) {
        return draft(body("p", preambular), body("o", operative));
    }

    /** A working copy of some paragraphs. */
    public static Draft draft(Body preambular, Body operative) {
        return new Draft(masthead(), Stage.WORKING_COPY, preambular, operative);
    }

    private static Body body(String prefix, List<String> words) {
        return new Body(IntStream.range(0, words.size())
                .mapToObj(place -> paragraph(prefix + (place + 1), words.get(place)))
                .toList());
    }

    /** A key. */
    public static ParagraphKey key(String value) {
        return new ParagraphKey(value);
    }

    /** Behind all others of the operative half. */
    public static Draft added(Draft draft, Paragraph paragraph) {
        List<Paragraph> operative = draft.body(Half.OPERATIVE).paragraphs();
        return operative.isEmpty()
                ? draft.with(new Position.First(Half.OPERATIVE), List.of(paragraph))
                : draft.with(new Position.After(operative.getLast().key()), List.of(paragraph));
    }
}
