package horseshoe.export.document;

import java.util.List;

/**
 * The pages of a document: A4, the symbol above all but the first, the note and the number below.
 *
 * @param blocks where
 * @param xml the same
 * @param folio what is on them
 */
record Pages(Blocks blocks, Xml xml, Folio folio) {
    Pages(Blocks blocks) {
        this(blocks, blocks.xml(), blocks.folio());
    }

    void masters() {
        xml.element("fo:layout-master-set", () -> {
            page("first", "first-head");
            page("rest", "head");
            xml.element(
                    "fo:page-sequence-master",
                    List.of("master-name", "pages"),
                    () -> xml.element("fo:repeatable-page-master-alternatives", () -> {
                        alternative("first", "first");
                        alternative("rest", "rest");
                    }));
        });
    }

    private void page(String name, String head) {
        List<String> page = List.of(
                "master-name", name, "page-height", "297mm", "page-width", "210mm", "margin", "15mm 22mm 12mm 22mm");
        String mode = Blocks.mode(folio.rightToLeft());
        xml.element("fo:simple-page-master", page, () -> {
            xml.empty("fo:region-body", "margin-top", "10mm", "margin-bottom", "16mm", "writing-mode", mode);
            xml.empty("fo:region-before", "extent", "8mm", "region-name", head, "writing-mode", mode);
            xml.empty("fo:region-after", "extent", "12mm", "writing-mode", mode);
        });
    }

    private void alternative(String master, String position) {
        xml.empty("fo:conditional-page-master-reference", "master-reference", master, "page-position", position);
    }

    void margins() {
        xml.element(
                "fo:static-content",
                List.of("flow-name", "head"),
                () -> xml.element(
                        "fo:block",
                        List.of("text-align", "end"),
                        () -> blocks.letters(folio.top().symbol())));
        xml.element("fo:static-content", List.of("flow-name", "xsl-region-after"), () -> {
            List<String> small = List.of("font-size", "7.5pt", "text-align", "center", "color", "#444444");
            xml.element(
                    "fo:block-container",
                    List.of("writing-mode", "lr-tb"),
                    () -> xml.element("fo:block", small, folio.note()));
            xml.element("fo:block", List.of("text-align", "end"), () -> xml.empty("fo:page-number"));
        });
    }
}
