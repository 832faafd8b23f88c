package horseshoe.drafting.document;

import horseshoe.drafting.Half;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as it is printed.
 *
 * @param paragraph the paragraph
 * @param label its number, such as "1." or "(a)"; empty for a preambular paragraph
 * @param text its words, links written out, with the right ending
 */
public record Printed(Paragraph paragraph, String label, String text) {
    /**
     * The paragraphs of one half.
     *
     * @param draft the draft
     * @param half which half
     * @return in their order
     */
    public static List<Printed> of(Draft draft, Half half) {
        Numbers numbers = Numbers.of(draft);
        List<Paragraph> paragraphs = draft.body(half).paragraphs();
        List<Printed> printed = new ArrayList<>();
        for (int place = 0; place < paragraphs.size(); place++) {
            Paragraph paragraph = paragraphs.get(place);
            String words = Ending.stripped(numbers.text(paragraph));
            String ending = Ending.of(half, paragraphs, place).mark();
            printed.add(new Printed(paragraph, label(half, numbers, paragraph), words + ending));
        }
        return printed;
    }

    private static String label(Half half, Numbers numbers, Paragraph paragraph) {
        return half == Half.PREAMBULAR && paragraph.degree() == Degree.PARAGRAPH
                ? ""
                : numbers.of(paragraph.key()).map(ParagraphNumber::label).orElse("");
    }

    /**
     * Number and words in one line.
     *
     * @return such as "(a) Supplies for the mission;"
     */
    public String line() {
        return label.isEmpty() ? text : label + " " + text;
    }
}
