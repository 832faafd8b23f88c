package horseshoe.export.document;

import horseshoe.drafting.document.Degree;
import java.util.List;

/** Lays a document out in XSL formatting objects, on A4. */
final class FormattingObjects {
    private static final List<String> NONE = List.of();
    private static final String SIDE = "18mm";

    private final Xml xml;
    private final Sheet sheet;

    private FormattingObjects(Xml xml, Sheet sheet) {
        this.xml = xml;
        this.sheet = sheet;
    }

    static byte[] of(Sheet sheet) {
        return Xml.document(xml -> new FormattingObjects(xml, sheet).root());
    }

    private void root() {
        List<String> attributes = List.of(
                "xmlns:fo",
                "http://www.w3.org/1999/XSL/Format",
                "xml:lang",
                sheet.tag(),
                "font-family",
                Lettering.SERIF);
        xml.element("fo:root", attributes, () -> {
            new Pages(xml, sheet).masters();
            List<String> sequence = List.of(
                    "master-reference",
                    "pages",
                    "font-size",
                    "10pt",
                    "line-height",
                    "1.35",
                    "writing-mode",
                    mode(sheet.rightToLeft()));
            xml.element("fo:page-sequence", sequence, () -> {
                new Pages(xml, sheet).margins();
                xml.element("fo:flow", List.of("flow-name", "xsl-region-body"), this::flow);
            });
        });
    }

    private void flow() {
        masthead();
        title();
        block(
                body("10mm"),
                () -> inline(Run.italic(
                        sheet.labels().say("opening") + sheet.labels().mark(','))));
        sheet.lines().forEach(this::line);
        sheet.poll().ifPresent(this::poll);
    }

    private void masthead() {
        row(
                () -> text("12pt", sheet.labels().say("organization")),
                () -> text("15pt", sheet.top().symbol()));
        row(
                () -> block(
                        List.of("font-size", "19pt", "font-weight", "bold"),
                        () -> letters(sheet.labels().say("organ"))),
                () -> sheet.top().facts().forEach(this::fact));
    }

    private void row(Runnable left, Runnable right) {
        List<String> ruled = List.of(
                "table-layout", "fixed", "width", "100%", "border-after-style", "solid", "border-after-width", "0.6pt");
        xml.element("fo:table", ruled, () -> {
            xml.empty("fo:table-column", "column-width", "proportional-column-width(3)");
            xml.empty("fo:table-column", "column-width", "proportional-column-width(2)");
            xml.element(
                    "fo:table-body",
                    () -> xml.element("fo:table-row", () -> {
                        cell(left);
                        cell(right);
                    }));
        });
    }

    private void cell(Runnable content) {
        xml.element("fo:table-cell", List.of("padding-before", "2mm", "padding-after", "2mm"), content);
    }

    private void text(String size, String text) {
        block(List.of("font-size", size), () -> letters(text));
    }

    /** Facts are in Latin letters and run from left to right, wherever they stand. */
    private void fact(String fact) {
        String end = sheet.rightToLeft() ? "right" : "left";
        turned(false, () -> block(List.of("text-align", end), () -> letters(fact)));
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
        block(bold, () -> letters(sheet.title().main()));
        sheet.title().below().ifPresent(below -> block(bold, () -> letters(below)));
        block(List.of("space-after", "3mm"), () -> {});
    }

    private void line(Line line) {
        turned(line.rightToLeft(), () -> directed(line));
    }

    private void turned(boolean rightToLeft, Runnable content) {
        if (rightToLeft == sheet.rightToLeft()) {
            content.run();
        } else {
            xml.element("fo:block-container", List.of("writing-mode", mode(rightToLeft)), content);
        }
    }

    private static String mode(boolean rightToLeft) {
        return rightToLeft ? "rl-tb" : "lr-tb";
    }

    private void directed(Line line) {
        if (line.degree() == Degree.PARAGRAPH) {
            block(body("10mm"), () -> words(line, line.label().isEmpty() ? "" : line.label() + "\u2003"));
        } else {
            item(line);
        }
    }

    private void item(Line line) {
        int start = 18 + 10 * line.degree().depth();
        List<String> list = List.of(
                "start-indent", start + "mm", "provisional-distance-between-starts", "10mm", "space-after", "2mm");
        xml.element(
                "fo:list-block",
                list,
                () -> xml.element("fo:list-item", () -> {
                    xml.element(
                            "fo:list-item-label",
                            List.of("end-indent", "label-end()"),
                            () -> block(NONE, () -> letters(line.label())));
                    xml.element(
                            "fo:list-item-body",
                            List.of("start-indent", "body-start()"),
                            () -> block(List.of("text-align", "justify"), () -> words(line, "")));
                }));
    }

    private void words(Line line, String label) {
        letters(label);
        line.runs().forEach(this::inline);
    }

    private void inline(Run run) {
        if (run.italic()) {
            xml.element("fo:inline", List.of("font-style", "italic"), () -> letters(run.text()));
        } else {
            letters(run.text());
        }
    }

    private void letters(String text) {
        Lettering.of(Joining.of(text)).forEach(piece -> {
            if (piece.family().equals(Lettering.SERIF)) {
                xml.text(piece.text());
            } else {
                xml.element("fo:inline", List.of("font-family", piece.family()), piece.text());
            }
        });
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

    private void block(List<String> attributes, Runnable content) {
        xml.element("fo:block", attributes, content);
    }

    private void poll(Poll poll) {
        List<String> heading =
                List.of("break-before", "page", "font-weight", "bold", "font-size", "13pt", "space-after", "3mm");
        block(heading, () -> letters(sheet.labels().say("vote")));
        turned(false, () -> block(List.of("space-after", "4mm"), () -> letters(poll.announcement())));
        poll.lines().forEach(line -> row(() -> text("10pt", line.member()), () -> text("10pt", line.label())));
    }
}
