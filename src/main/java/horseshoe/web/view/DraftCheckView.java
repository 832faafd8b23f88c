package horseshoe.web.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draft as it was read, and what there is to remark on it.
 *
 * @param text the draft as the Council prints it; above it, what stood there
 * @param paragraphs in their order
 * @param remarks in the order of the checks
 * @param unread what could not be read
 */
@Schema(description = "A draft as it was read, and what there is to remark on it")
public record DraftCheckView(
        String text, List<ParagraphView> paragraphs, List<RemarkView> remarks, List<UnreadView> unread) {
    /** Copies the lists. */
    public DraftCheckView {
        paragraphs = List.copyOf(paragraphs);
        remarks = List.copyOf(remarks);
        unread = List.copyOf(unread);
    }

    /**
     * A paragraph.
     *
     * @param key names it
     * @param half PREAMBULAR or OPERATIVE
     * @param depth 0 for a paragraph, 1 to 4 for subparagraphs
     * @param label its number; empty for a recital
     * @param opening the words in italics
     * @param text the words behind them
     * @param kind what the opening phrase does, such as BINDING; empty where it is not known
     */
    public record ParagraphView(
            String key, String half, int depth, String label, String opening, String text, String kind) {}

    /**
     * A remark.
     *
     * @param number names it for a mend
     * @param remark which
     * @param level MUST, SHOULD or CONSIDER
     * @param paragraph the paragraph's key; empty where the whole draft is meant
     * @param text in a sentence or two
     * @param source where it comes from
     * @param mendable whether one click is enough
     */
    public record RemarkView(
            int number, String remark, String level, String paragraph, String text, String source, boolean mendable) {}

    /**
     * Something that could not be read.
     *
     * @param line where, from 1
     * @param text its beginning
     * @param message what became of it
     */
    public record UnreadView(int line, String text, String message) {}
}
