package horseshoe.export.document;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lays out on A4, in XSL formatting objects, what every document is made of: pages with a masthead, blocks of words, tables.
 *
 * @param xml where
 * @param folio what is on the pages
 */
record Blocks(Xml xml, Folio folio) {
    /** A document: its pages with their masthead, and what a content puts below it. */
    static byte[] document(Folio folio, Consumer<Blocks> content) {
        return Xml.document(xml -> new Blocks(xml, folio).root(content));
    }

    private void root(Consumer<Blocks> content) {
        List<String> attributes = List.of(
                "xmlns:fo",
                "http://www.w3.org/1999/XSL/Format",
                "xml:lang",
                folio.tag(),
                "font-family",
                Lettering.SERIF);
        xml.element("fo:root", attributes, () -> {
            new Pages(this).masters();
            List<String> sequence = List.of(
                    "master-reference",
                    "pages",
                    "font-size",
                    "10pt",
                    "line-height",
                    "1.35",
                    "writing-mode",
                    mode(folio.rightToLeft()));
            xml.element("fo:page-sequence", sequence, () -> {
                new Pages(this).margins();
                xml.element("fo:flow", List.of("flow-name", "xsl-region-body"), () -> {
                    masthead();
                    content.accept(this);
                });
            });
        });
    }

    private void masthead() {
        Folio.Top top = folio.top();
        row(() -> text("12pt", top.house()), () -> text("15pt", top.symbol()));
        row(
                () -> block(List.of("font-size", "19pt", "font-weight", "bold"), () -> letters(top.organ())),
                () -> top.facts().forEach(this::fact));
    }

    private void row(Runnable left, Runnable right) {
        Grid grid = Grid.ruled(xml, List.of(3, 2), "2mm");
        grid.table(() -> grid.body(List.of(List.of(left, right))));
    }

    private void text(String size, String text) {
        block(List.of("font-size", size), () -> letters(text));
    }

    /** Facts are in Latin letters and run from left to right, wherever they stand. */
    private void fact(String fact) {
        String end = folio.rightToLeft() ? "right" : "left";
        turned(false, () -> block(List.of("text-align", end), () -> letters(fact)));
    }

    /** What runs the other way than the document stands in a container of its own. */
    void turned(boolean rightToLeft, Runnable content) {
        if (rightToLeft == folio.rightToLeft()) {
            content.run();
        } else {
            xml.element("fo:block-container", List.of("writing-mode", mode(rightToLeft)), content);
        }
    }

    /** How the lines of a direction are written. */
    static String mode(boolean rightToLeft) {
        return rightToLeft ? "rl-tb" : "lr-tb";
    }

    void block(List<String> attributes, Runnable content) {
        xml.element("fo:block", attributes, content);
    }

    void inline(Run run) {
        switch (run.face()) {
            case PLAIN -> letters(run.text());
            case ITALIC -> xml.element("fo:inline", List.of("font-style", "italic"), () -> letters(run.text()));
            case BOLD -> xml.element("fo:inline", List.of("font-weight", "bold"), () -> letters(run.text()));
        }
    }

    void letters(String text) {
        Lettering.of(Joining.of(text)).forEach(piece -> {
            if (piece.family().equals(Lettering.SERIF)) {
                xml.text(LongWords.breaking(piece.text()));
            } else {
                xml.element("fo:inline", List.of("font-family", piece.family()), piece.text());
            }
        });
    }

    /** A table of texts, each running its own way. */
    void table(Part.Table table) {
        Grid grid = table.hasHead() ? Grid.ruled(xml, table.shares(), "0.4mm") : Grid.open(xml, table.shares());
        grid.table(() -> {
            if (table.hasHead()) {
                grid.head(cells(table.head(), Run::bold));
            }
            grid.body(table.rows().stream().map(row -> cells(row, Run::plain)).toList());
        });
    }

    private List<Runnable> cells(List<String> texts, Function<String, Run> face) {
        return texts.stream()
                .<Runnable>map(text -> () -> cell(face.apply(text)))
                .toList();
    }

    private void cell(Run run) {
        boolean turned = folio.rightToLeft() || Direction.rightToLeft(run.text());
        turned(turned, () -> block(List.of(), () -> inline(run)));
    }
}
