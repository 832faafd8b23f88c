package horseshoe.drafting.paper;

import horseshoe.drafting.document.ParagraphKey;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody says to a paragraph.
 *
 * @param number in the order of the paper's comments, from 1
 * @param key the paragraph
 * @param by whose; empty for the teacher's
 * @param words what it says
 * @param at when
 * @param settled whether it is done with
 */
public record Comment(int number, ParagraphKey key, Optional<SeatId> by, String words, Instant at, boolean settled) {
    Comment done() {
        return new Comment(number, key, by, words, at, true);
    }
}
