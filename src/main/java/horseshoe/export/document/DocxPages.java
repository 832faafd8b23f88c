package horseshoe.export.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * The pages of a document for Word: the masthead, the symbol above all but the first, the note and the number below.
 *
 * @param document where
 * @param folio what is on the pages
 * @param text sets paragraphs
 */
record DocxPages(XWPFDocument document, Folio folio, DocxText text) {
    /** A document: its pages with their masthead, and what a content puts below it. */
    static byte[] document(Folio folio, Consumer<DocxPages> content) {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyle.apply(document, folio);
            DocxPages pages = new DocxPages(document, folio, new DocxText(folio.rightToLeft()));
            pages.masthead();
            content.accept(pages);
            pages.margins();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void masthead() {
        Folio.Top top = folio.top();
        XWPFTable first = text.masthead(document);
        text.sized(first.getRow(0).getCell(0).getParagraphs().getFirst(), top.house(), 12);
        text.sized(first.getRow(0).getCell(1).getParagraphs().getFirst(), top.symbol(), 16);
        XWPFTable second = text.masthead(document);
        text.sized(second.getRow(0).getCell(0).getParagraphs().getFirst(), top.organ(), 20);
        top.facts().forEach(fact -> text.fact(second.getRow(0).getCell(1), fact));
    }

    private void margins() {
        document.createHeader(HeaderFooterType.FIRST);
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setAlignment(ParagraphAlignment.END);
        head.createRun().setText(folio.top().symbol());
        DocxStyle.foot(document.createFooter(HeaderFooterType.FIRST), folio);
        DocxStyle.foot(document.createFooter(HeaderFooterType.DEFAULT), folio);
    }
}
