package horseshoe.export.document;

import java.util.List;

/**
 * Lays out a table in XSL formatting objects. It stays on one page where it fits.
 *
 * @param xml where
 * @param shares how wide the columns are in proportion to each other
 * @param cell the attributes of every cell
 */
record Grid(Xml xml, List<Integer> shares, List<String> cell) {
    private static final List<String> WHOLE =
            List.of("table-layout", "fixed", "width", "100%", "keep-together.within-page", "1");

    /** With a rule below every row. */
    static Grid ruled(Xml xml, List<Integer> shares, String padding) {
        List<String> cell = List.of(
                "padding-before",
                padding,
                "padding-after",
                padding,
                "border-after-style",
                "solid",
                "border-after-width",
                "0.6pt",
                "padding-end",
                "3mm");
        return new Grid(xml, shares, cell);
    }

    /** Rows close to each other, without rules. */
    static Grid open(Xml xml, List<Integer> shares) {
        return new Grid(xml, shares, List.of("padding-after", "0.5mm", "padding-end", "3mm"));
    }

    void table(Runnable content) {
        xml.element("fo:table", WHOLE, () -> {
            shares.forEach(
                    share -> xml.empty("fo:table-column", "column-width", "proportional-column-width(" + share + ")"));
            content.run();
        });
    }

    void head(List<Runnable> cells) {
        xml.element("fo:table-header", () -> row(cells));
    }

    void body(List<List<Runnable>> rows) {
        xml.element("fo:table-body", () -> rows.forEach(this::row));
    }

    /** A cell must hold something: a block does, even where its content puts nothing into it. */
    private void row(List<Runnable> cells) {
        xml.element(
                "fo:table-row",
                List.of("keep-together.within-page", "always"),
                () -> cells.forEach(
                        content -> xml.element("fo:table-cell", cell, () -> xml.element("fo:block", content))));
    }
}
