package horseshoe.export.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Sets a report for Word.
 *
 * @param document where
 * @param text sets paragraphs
 */
record DocxReport(XWPFDocument document, DocxText text) {
    static byte[] of(Report report) {
        return DocxPages.document(report.folio(), pages -> {
            DocxReport set = new DocxReport(pages.document(), pages.text());
            set.heading(report.front().title(), 14);
            report.parts().forEach(set::part);
        });
    }

    private void part(Part part) {
        switch (part) {
            case Part.Title title -> heading(title.text(), 13);
            case Part.Subtitle subtitle -> heading(subtitle.text(), 11);
            case Part.Words words -> words(words);
            case Part.Table table -> new DocxTable(document, text).set(table);
        }
    }

    private void heading(String words, int points) {
        XWPFParagraph paragraph = paragraph(DocxText.Place.HEADING, words);
        text.words(paragraph, Run.bold(words));
        text.size(paragraph, points);
    }

    private void words(Part.Words words) {
        DocxText.Place place = switch (words.manner()) {
            case PLAIN -> DocxText.Place.PLAIN;
            case ASIDE -> DocxText.Place.ASIDE;
            case SPOKEN -> DocxText.Place.SPOKEN;
        };
        XWPFParagraph paragraph = paragraph(place, words.line());
        if (words.manner() == Part.Manner.SPOKEN) {
            paragraph.setAlignment(ParagraphAlignment.BOTH);
        }
        words.runs().forEach(run -> text.words(paragraph, run));
    }

    private XWPFParagraph paragraph(DocxText.Place place, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        text.place(paragraph, place);
        text.direct(paragraph, Direction.rightToLeft(words));
        return paragraph;
    }
}
