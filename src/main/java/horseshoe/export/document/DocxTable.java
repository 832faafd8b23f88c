package horseshoe.export.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/**
 * Sets a table of texts in Word. Lengths are twentieths of a point.
 *
 * @param document where
 * @param text sets paragraphs
 */
record DocxTable(XWPFDocument document, DocxText text) {
    private static final int WIDTH = 9298;

    void set(Part.Table table) {
        int heads = table.hasHead() ? 1 : 0;
        XWPFTable set =
                text.table(document, heads + table.rows().size(), table.shares().size());
        widths(set, table.shares());
        if (table.hasHead()) {
            set.getRow(0).setRepeatHeader(true);
            row(set.getRow(0), table.head().stream().map(Run::bold).toList());
        } else {
            set.removeBorders();
        }
        for (int place = 0; place < table.rows().size(); place++) {
            row(
                    set.getRow(heads + place),
                    table.rows().get(place).stream().map(Run::plain).toList());
        }
    }

    private static void widths(XWPFTable set, List<Integer> shares) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        CTTblGrid grid = CTTblGrid.Factory.newInstance();
        shares.forEach(share -> grid.addNewGridCol().setW(BigInteger.valueOf((long) WIDTH * share / all)));
        set.getCTTbl().setTblGrid(grid);
    }

    private void row(XWPFTableRow row, List<Run> runs) {
        row.setCantSplitRow(true);
        for (int place = 0; place < runs.size(); place++) {
            XWPFParagraph paragraph = row.getCell(place).getParagraphs().getFirst();
            text.direct(paragraph, Direction.rightToLeft(runs.get(place).text()));
            text.words(paragraph, runs.get(place));
        }
    }
}
