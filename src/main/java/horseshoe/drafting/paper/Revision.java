package horseshoe.drafting.paper;

import horseshoe.drafting.document.Wording;
import horseshoe.rules.SeatId;
import java.util.Optional;

/**
 * What a paragraph said at a time.
 *
 * @param number 1 when it was added
 * @param by whose words; empty for the teacher's, and for those a paper began with
 * @param wording the words
 */
public record Revision(int number, Optional<SeatId> by, Wording wording) {}
