package horseshoe.export.document;

import java.util.List;

/**
 * Lays a report out in XSL formatting objects.
 *
 * @param blocks where
 */
record ReportLayout(Blocks blocks) {
    static byte[] of(Report report) {
        return Blocks.document(report.folio(), blocks -> {
            ReportLayout layout = new ReportLayout(blocks);
            layout.heading(report.front().title(), "14pt", "6mm");
            report.parts().forEach(layout::part);
        });
    }

    private void part(Part part) {
        switch (part) {
            case Part.Title title -> heading(title.text(), "12pt", "6mm");
            case Part.Subtitle subtitle -> heading(subtitle.text(), "10pt", "4mm");
            case Part.Words words -> blocks.turned(words.rightToLeft(), () -> words(words));
            case Part.Table table -> blocks.block(List.of("space-after", "3mm"), () -> blocks.table(table));
        }
    }

    private void heading(String text, String size, String before) {
        List<String> bold = List.of(
                "font-weight",
                "bold",
                "font-size",
                size,
                "space-before",
                before,
                "space-after",
                "2mm",
                "keep-with-next.within-page",
                "always");
        blocks.turned(Direction.rightToLeft(text), () -> blocks.block(bold, () -> blocks.letters(text)));
    }

    private void words(Part.Words words) {
        List<String> set = switch (words.manner()) {
            case PLAIN -> List.of("space-after", "2mm");
            case ASIDE -> List.of("space-after", "2mm", "start-indent", "10mm");
            case SPOKEN -> List.of("space-after", "2mm", "text-indent", "10mm", "text-align", "justify", "widows", "2");
        };
        blocks.block(set, () -> words.runs().forEach(blocks::inline));
    }
}
