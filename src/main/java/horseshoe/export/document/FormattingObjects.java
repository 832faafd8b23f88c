package horseshoe.export.document;

import horseshoe.drafting.document.Degree;
import java.util.List;

/** Lays a draft or a resolution out in XSL formatting objects. */
final class FormattingObjects {
    private static final List<String> NONE = List.of();
    private static final String SIDE = "18mm";

    private final Sheet sheet;
    private final Blocks blocks;

    private FormattingObjects(Sheet sheet, Blocks blocks) {
        this.sheet = sheet;
        this.blocks = blocks;
    }

    static byte[] of(Sheet sheet) {
        return Blocks.document(sheet.folio(), blocks -> new FormattingObjects(sheet, blocks).flow());
    }

    private void flow() {
        title();
        Run opening = Run.italic(sheet.labels().say("opening") + sheet.labels().mark(','));
        blocks.block(body("10mm"), () -> blocks.inline(opening));
        sheet.lines().forEach(line -> blocks.turned(line.rightToLeft(), () -> directed(line)));
        sheet.poll().ifPresent(this::poll);
    }

    private void title() {
        List<String> bold = List.of(
                "font-weight",
                "bold",
                "start-indent",
                SIDE,
                "space-before",
                "8mm",
                "keep-with-next.within-page",
                "always");
        blocks.block(bold, () -> blocks.letters(sheet.title().main()));
        sheet.title().below().ifPresent(below -> blocks.block(bold, () -> blocks.letters(below)));
        blocks.block(List.of("space-after", "3mm"), () -> {});
    }

    private void directed(Line line) {
        if (line.degree() == Degree.PARAGRAPH) {
            blocks.block(body("10mm"), () -> words(line, line.label().isEmpty() ? "" : line.label() + "\u2003"));
        } else {
            item(line);
        }
    }

    private void item(Line line) {
        int start = 18 + 10 * line.degree().depth();
        List<String> list = List.of(
                "start-indent", start + "mm", "provisional-distance-between-starts", "10mm", "space-after", "2mm");
        blocks.xml()
                .element(
                        "fo:list-block",
                        list,
                        () -> blocks.xml().element("fo:list-item", () -> {
                            blocks.xml()
                                    .element(
                                            "fo:list-item-label",
                                            List.of("end-indent", "label-end()"),
                                            () -> blocks.block(NONE, () -> blocks.letters(line.label())));
                            blocks.xml()
                                    .element(
                                            "fo:list-item-body",
                                            List.of("start-indent", "body-start()"),
                                            () -> blocks.block(
                                                    List.of("text-align", "justify"), () -> words(line, "")));
                        }));
    }

    private void words(Line line, String label) {
        blocks.letters(label);
        line.runs().forEach(blocks::inline);
    }

    private static List<String> body(String firstLine) {
        return List.of(
                "start-indent",
                SIDE,
                "text-indent",
                firstLine,
                "space-after",
                "2mm",
                "text-align",
                "justify",
                "widows",
                "2");
    }

    private void poll(Poll poll) {
        List<String> heading =
                List.of("break-before", "page", "font-weight", "bold", "font-size", "13pt", "space-after", "3mm");
        blocks.block(heading, () -> blocks.letters(sheet.labels().say("vote")));
        blocks.turned(
                false, () -> blocks.block(List.of("space-after", "4mm"), () -> blocks.letters(poll.announcement())));
        if (!poll.lines().isEmpty()) {
            blocks.table(poll.table(sheet.labels()));
        }
    }
}
