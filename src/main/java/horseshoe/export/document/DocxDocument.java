package horseshoe.export.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Sets a draft or a resolution for Word.
 *
 * @param sheet what is printed
 * @param document where
 * @param text sets paragraphs
 */
record DocxDocument(Sheet sheet, XWPFDocument document, DocxText text) {
    static byte[] of(Sheet sheet) {
        return DocxPages.document(
                sheet.folio(), pages -> new DocxDocument(sheet, pages.document(), pages.text()).set());
    }

    private void set() {
        title();
        text.words(text.paragraph(document, DocxText.Place.BODY), opening());
        sheet.lines().forEach(line -> text.line(document.createParagraph(), line));
        sheet.poll().ifPresent(this::poll);
    }

    private void title() {
        text.words(
                text.paragraph(document, DocxText.Place.TITLE),
                Run.bold(sheet.title().main()));
        sheet.title()
                .below()
                .ifPresent(below -> text.words(text.paragraph(document, DocxText.Place.BELOW), Run.bold(below)));
    }

    private Run opening() {
        return Run.italic(sheet.labels().say("opening") + sheet.labels().mark(','));
    }

    private void poll(Poll poll) {
        XWPFParagraph heading = text.paragraph(document, DocxText.Place.TITLE);
        heading.setPageBreak(true);
        text.words(heading, Run.bold(sheet.labels().say("vote")));
        text.words(text.paragraph(document, DocxText.Place.PLAIN), Run.plain(poll.announcement()));
        if (!poll.lines().isEmpty()) {
            new DocxTable(document, text).set(poll.table(sheet.labels()));
        }
    }
}
