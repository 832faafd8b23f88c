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

    /** What a paragraph is for: the space above and below it, and where its lines begin. */
    enum Place {
        TITLE(360, 240, SIDE, 0),
        BELOW(0, 240, SIDE, 0),
        BODY(0, GAP, SIDE, STEP),
        HEADING(280, GAP, 0, 0),
        PLAIN(60, GAP, 0, 0),
        ASIDE(0, GAP, STEP, 0),
        SPOKEN(0, GAP, 0, STEP);

        private final int above;
        private final int after;
        private final int side;
        private final int firstLine;

        Place(int above, int after, int side, int firstLine) {
            this.above = above;
            this.after = after;
            this.side = side;
            this.firstLine = firstLine;
        }
    }

    XWPFParagraph paragraph(XWPFDocument document, Place place) {
        XWPFParagraph paragraph = document.createParagraph();
        place(paragraph, place);
        direct(paragraph, rightToLeft);
        return paragraph;
    }

    void place(XWPFParagraph paragraph, Place place) {
        paragraph.setSpacingBefore(place.above);
        paragraph.setSpacingAfter(place.after);
        paragraph.setKeepNext(place == Place.TITLE || place == Place.HEADING);
        paragraph.setIndentationLeft(place.side);
        paragraph.setIndentationFirstLine(place.firstLine);
    }

    void words(XWPFParagraph paragraph, Run run) {
        XWPFRun words = paragraph.createRun();
        words.setText(run.text());
        words.setItalic(run.italic());
        if (run.face() == Run.Face.BOLD) {
            bold(words);
        }
        directed(words, paragraph);
    }

    private static void bold(XWPFRun words) {
        words.setBold(true);
        properties(words).addNewBCs();
    }

    void sized(XWPFParagraph paragraph, String text, int points) {
        direct(paragraph, rightToLeft);
        XWPFRun words = paragraph.createRun();
        words.setText(text);
        size(words, points);
        if (points > 16) {
            bold(words);
        }
        directed(words, paragraph);
    }

    void size(XWPFParagraph paragraph, int points) {
        paragraph.getRuns().forEach(run -> size(run, points));
    }

    private static void size(XWPFRun words, int points) {
        words.setFontSize(points);
        properties(words).addNewSzCs().setVal(BigInteger.valueOf(2L * points));
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

    XWPFTable masthead(XWPFDocument document) {
        XWPFTable table = table(document, 1, 2);
        DocxStyle.ruleBelow(table);
        return table;
    }

    XWPFTable table(XWPFDocument document, int rows, int columns) {
        XWPFTable table = document.createTable(rows, columns);
        table.setWidth("100%");
        table.setWidthType(TableWidthType.PCT);
        if (rightToLeft) {
            table.getCTTbl().getTblPr().addNewBidiVisual();
        }
        return table;
    }

    void direct(XWPFParagraph paragraph, boolean turned) {
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
