package horseshoe.export.document;

import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * Sets the table of a vote in Word.
 *
 * @param document where
 * @param labels the fixed words
 */
record DocxPoll(XWPFDocument document, Labels labels) {
    void set(Poll poll) {
        XWPFTable table = document.createTable(poll.lines().size() + 1, 2);
        table.setWidth("100%");
        table.setWidthType(TableWidthType.PCT);
        table.getRow(0).setRepeatHeader(true);
        cell(table.getRow(0).getCell(0), labels.say("member"), true);
        cell(table.getRow(0).getCell(1), labels.say("position"), true);
        for (int row = 0; row < poll.lines().size(); row++) {
            Poll.Line line = poll.lines().get(row);
            cell(table.getRow(row + 1).getCell(0), line.member(), false);
            cell(table.getRow(row + 1).getCell(1), line.label(), false);
        }
    }

    private static void cell(XWPFTableCell cell, String text, boolean bold) {
        XWPFRun run = cell.getParagraphs().getFirst().createRun();
        run.setText(text);
        run.setBold(bold);
    }
}
