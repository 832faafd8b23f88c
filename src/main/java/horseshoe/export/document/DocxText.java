package horseshoe.export.document;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Degree;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Sets paragraphs in Word. Lengths are twentieths of a point.
 *
 * @param rightToLeft whether the document as a whole runs from right to left
 */
record DocxText(boolean rightToLeft) {
    private static final int STEP = 567;
    private static final int SIDE = 1134;
    private static final int GAP = 120;

    /** What a paragraph is for. */
    enum Place {
        TITLE(240),
        BELOW(240),
        BODY(GAP),
        PLAIN(GAP);

        private final int after;

        Place(int after) {
            this.after = after;
        }
    }

    XWPFParagraph paragraph(XWPFDocument document, Place place) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(place.after);
        if (place == Place.TITLE) {
            paragraph.setSpacingBefore(360);
            paragraph.setKeepNext(true);
        }
        if (place != Place.PLAIN) {
            paragraph.setIndentationLeft(SIDE);
        }
        if (place == Place.BODY) {
            paragraph.setIndentationFirstLine(STEP);
        }
        direct(paragraph, rightToLeft);
        return paragraph;
    }

    void words(XWPFParagraph paragraph, Run run) {
        XWPFRun words = paragraph.createRun();
        words.setText(run.text());
        words.setItalic(run.italic());
        directed(words, paragraph);
    }

    void bold(XWPFParagraph paragraph, String text) {
        XWPFRun words = paragraph.createRun();
        words.setText(text);
        words.setBold(true);
        properties(words).addNewBCs();
        directed(words, paragraph);
    }

    void sized(XWPFParagraph paragraph, String text, int points) {
        direct(paragraph, rightToLeft);
        XWPFRun words = paragraph.createRun();
        words.setText(text);
        words.setFontSize(points);
        properties(words).addNewSzCs().setVal(BigInteger.valueOf(2L * points));
        if (points > 16) {
            words.setBold(true);
            properties(words).addNewBCs();
        }
        directed(words, paragraph);
    }

    void fact(XWPFTableCell cell, String text) {
        XWPFParagraph first = cell.getParagraphs().getFirst();
        XWPFParagraph paragraph = first.getRuns().isEmpty() ? first : cell.addParagraph();
        paragraph.createRun().setText(text);
    }

    /** A paragraph of the text. */
    void line(XWPFParagraph paragraph, Line line) {
        boolean turned = line.rightToLeft();
        direct(paragraph, turned);
        paragraph.setSpacingAfter(GAP);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        indent(paragraph, line);
        if (!line.label().isEmpty()) {
            XWPFRun label = paragraph.createRun();
            label.setText(line.label());
            label.addTab();
            directed(label, paragraph);
        }
        line.runs().forEach(run -> words(paragraph, run));
    }

    private static void indent(XWPFParagraph paragraph, Line line) {
        int depth = line.degree().depth();
        paragraph.setIndentationLeft(SIDE + STEP * depth * 2);
        if (line.degree() == Degree.PARAGRAPH) {
            paragraph.setIndentationFirstLine(STEP);
        } else {
            paragraph.setIndentationHanging(STEP);
        }
        if (line.half() == Half.OPERATIVE && line.degree() == Degree.PARAGRAPH) {
            DocxStyle.tab(paragraph, SIDE + STEP * 2);
        }
    }

    XWPFTable table(XWPFDocument document, int rows, int columns) {
        XWPFTable table = document.createTable(rows, columns);
        table.setWidth("100%");
        table.setWidthType(TableWidthType.PCT);
        DocxStyle.ruleBelow(table);
        if (rightToLeft) {
            table.getCTTbl().getTblPr().addNewBidiVisual();
        }
        return table;
    }

    private static void direct(XWPFParagraph paragraph, boolean turned) {
        if (turned) {
            CTPPr properties = paragraph.getCTP().isSetPPr()
                    ? paragraph.getCTP().getPPr()
                    : paragraph.getCTP().addNewPPr();
            properties.addNewBidi();
        }
    }

    private static void directed(XWPFRun run, XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTP().getPPr();
        if (properties != null && properties.isSetBidi()) {
            properties(run).addNewRtl();
        }
    }

    private static CTRPr properties(XWPFRun run) {
        return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    }
}
