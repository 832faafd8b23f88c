package horseshoe.export.document;

import horseshoe.drafting.DraftText;
import horseshoe.drafting.document.Body;
import horseshoe.drafting.document.Degree;
import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Masthead;
import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.Stage;
import horseshoe.drafting.document.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text that a meeting votes on as a document: a line that begins with (a), (i) and so on is a subparagraph, a number before a
 * paragraph is dropped. References stay words.
 */
public final class FlatText {
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}\\.\\s+");
    private static final Pattern LABEL = Pattern.compile("^\\(([a-z]{1,5})\\)\\s+");
    private static final Pattern ROMAN = Pattern.compile("[ivx]+");

    private final String prefix;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private String before = "";

    private FlatText(String prefix) {
        this.prefix = prefix;
    }

    /**
     * A document.
     *
     * @param masthead what stands above it
     * @param text as it is voted on
     * @return in blue
     */
    public static Draft draft(Masthead masthead, DraftText text) {
        return new Draft(
                masthead,
                Stage.WORKING_COPY.as(Stage.Form.IN_BLUE),
                new FlatText("p").body(text.preambular()),
                new FlatText("o").body(text.operative()));
    }

    private Body body(List<String> texts) {
        texts.forEach(this::paragraph);
        return new Body(paragraphs);
    }

    private void paragraph(String text) {
        List<String> lines =
                text.strip().lines().filter(line -> !line.isBlank()).toList();
        if (!lines.isEmpty()) {
            add(Degree.PARAGRAPH, NUMBER.matcher(lines.getFirst().strip()).replaceFirst(""));
            before = "";
            lines.stream().skip(1).map(String::strip).forEach(this::below);
        }
    }

    private void below(String line) {
        Matcher label = LABEL.matcher(line);
        if (label.find()) {
            Degree degree = degree(label.group(1));
            add(degree, label.replaceFirst(""));
            before = degree == Degree.FIRST ? label.group(1) : before;
        } else {
            Paragraph last = paragraphs.removeLast();
            paragraphs.add(last.saying(Wording.of(last.wording().beginning() + " " + line)));
        }
    }

    /** A roman number is one unless it is the letter that comes next, as (i) behind (h). */
    private Degree degree(String label) {
        boolean nextLetter = before.length() == 1 && label.equals(String.valueOf((char) (before.charAt(0) + 1)));
        boolean roman = ROMAN.matcher(label).matches() && !before.isEmpty() && !nextLetter;
        return roman ? Degree.SECOND : Degree.FIRST;
    }

    private void add(Degree degree, String words) {
        ParagraphKey key = new ParagraphKey(prefix + (paragraphs.size() + 1));
        paragraphs.add(new Paragraph(key, degree, Wording.of(words)));
    }
}
