package horseshoe.export.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Sets a document for Word. */
final class DocxDocument {
    private final Sheet sheet;
    private final XWPFDocument document;
    private final DocxText text;

    private DocxDocument(Sheet sheet, XWPFDocument document) {
        this.sheet = sheet;
        this.document = document;
        this.text = new DocxText(sheet.rightToLeft());
    }

    static byte[] of(Sheet sheet) {
        try (XWPFDocument document = new XWPFDocument()) {
            new DocxDocument(sheet, document).set();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void set() {
        DocxStyle.apply(document, sheet);
        masthead();
        title();
        text.words(text.paragraph(document, DocxText.Place.BODY), opening());
        sheet.lines().forEach(line -> text.line(document.createParagraph(), line));
        sheet.poll().ifPresent(this::poll);
        margins();
    }

    private void masthead() {
        XWPFTable table = text.table(document, 1, 2);
        XWPFParagraph left = table.getRow(0).getCell(0).getParagraphs().getFirst();
        text.sized(left, sheet.labels().say("organization"), 12);
        text.sized(
                table.getRow(0).getCell(1).getParagraphs().getFirst(),
                sheet.top().symbol(),
                16);
        XWPFTable second = text.table(document, 1, 2);
        text.sized(
                second.getRow(0).getCell(0).getParagraphs().getFirst(),
                sheet.labels().say("organ"),
                20);
        sheet.top().facts().forEach(fact -> text.fact(second.getRow(0).getCell(1), fact));
    }

    private void title() {
        XWPFParagraph main = text.paragraph(document, DocxText.Place.TITLE);
        text.bold(main, sheet.title().main());
        sheet.title().below().ifPresent(below -> {
            XWPFParagraph adopted = text.paragraph(document, DocxText.Place.BELOW);
            text.bold(adopted, below);
        });
    }

    private Run opening() {
        return Run.italic(sheet.labels().say("opening") + sheet.labels().mark(','));
    }

    private void poll(Poll poll) {
        XWPFParagraph heading = text.paragraph(document, DocxText.Place.TITLE);
        heading.setPageBreak(true);
        text.bold(heading, sheet.labels().say("vote"));
        text.words(text.paragraph(document, DocxText.Place.PLAIN), Run.plain(poll.announcement()));
        if (!poll.lines().isEmpty()) {
            new DocxPoll(document, sheet.labels()).set(poll);
        }
    }

    private void margins() {
        document.createHeader(HeaderFooterType.FIRST);
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setAlignment(ParagraphAlignment.END);
        head.createRun().setText(sheet.top().symbol());
        DocxStyle.foot(document.createFooter(HeaderFooterType.FIRST), sheet.labels());
        DocxStyle.foot(document.createFooter(HeaderFooterType.DEFAULT), sheet.labels());
    }
}
