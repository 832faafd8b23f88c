package horseshoe.drafting.paper;

import horseshoe.drafting.document.Draft;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * A text that was kept under a name.
 *
 * @param number from 1
 * @param name such as "Zero draft"
 * @param by who kept it; empty for the teacher
 * @param at when
 * @param draft the text
 */
public record Version(int number, String name, Optional<SeatId> by, Instant at, Draft draft) {}
