package horseshoe.export.document;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
        List<List<Run>> rows = rows(table);
        XWPFTable set = text.table(document, rows.size(), table.shares().size());
        widths(set, table.shares());
        if (table.hasHead()) {
            set.getRow(0).setRepeatHeader(true);
        } else {
            set.removeBorders();
        }
        for (int place = 0; place < rows.size(); place++) {
            row(set.getRow(place), rows.get(place), place + 1 < rows.size());
        }
    }

    private static List<List<Run>> rows(Part.Table table) {
        Stream<List<Run>> head =
                Stream.of(table.head()).filter(texts -> !texts.isEmpty()).map(texts -> runs(texts, Run::bold));
        return Stream.concat(head, table.rows().stream().map(texts -> runs(texts, Run::plain)))
                .toList();
    }

    private static List<Run> runs(List<String> texts, Function<String, Run> face) {
        return texts.stream().map(face).toList();
    }

    private static void widths(XWPFTable set, List<Integer> shares) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        CTTblGrid grid = CTTblGrid.Factory.newInstance();
        shares.forEach(share -> grid.addNewGridCol().setW(BigInteger.valueOf((long) WIDTH * share / all)));
        set.getCTTbl().setTblGrid(grid);
    }

    /** Rows stay on one page as far as they fit. */
    private void row(XWPFTableRow row, List<Run> runs, boolean more) {
        row.setCantSplitRow(true);
        for (int place = 0; place < runs.size(); place++) {
            XWPFParagraph paragraph = row.getCell(place).getParagraphs().getFirst();
            paragraph.setSpacingAfter(20);
            paragraph.setKeepNext(more);
            text.direct(paragraph, Direction.rightToLeft(runs.get(place).text()));
            text.words(paragraph, runs.get(place));
        }
    }
}
