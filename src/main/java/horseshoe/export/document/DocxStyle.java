package horseshoe.export.document;

import java.math.BigInteger;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Fonts, page and margins of a Word document. Fonts are named, not embedded: every word processor has them or its own for them. */
final class DocxStyle {
    private static final String SERIF = "Times New Roman";
    private static final String SONG = "SimSun";
    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11906);
    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1304);

    private DocxStyle() {}

    static void apply(XWPFDocument document, Folio folio) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(SERIF);
        fonts.setHAnsi(SERIF);
        fonts.setCs(SERIF);
        fonts.setEastAsia(SONG);
        styles.setDefaultFonts(fonts);
        page(document);
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(folio.top().symbol());
        core.setCreator("Horseshoe");
        core.setDescription(folio.note());
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(MARGIN);
        margin.setBottom(MARGIN);
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
        section.addNewTitlePg();
    }

    static void tab(XWPFParagraph paragraph, int place) {
        CTTabStop stop = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.LEFT);
        stop.setPos(BigInteger.valueOf(place));
    }

    static void ruleBelow(XWPFTable table) {
        table.removeBorders();
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, "000000");
    }

    static void foot(XWPFHeaderFooter foot, Folio folio) {
        XWPFParagraph note = foot.createParagraph();
        note.setAlignment(ParagraphAlignment.CENTER);
        var words = note.createRun();
        words.setFontSize(8);
        words.setText(folio.note());
        XWPFParagraph page = foot.createParagraph();
        page.setAlignment(ParagraphAlignment.END);
        page.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
