package horseshoe.verbatim;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.Optional;

/**
 * One member's vote.
 *
 * @param seat the member's seat
 * @param vote its vote in the class
 * @param really its vote in history, where it is known
 */
public record VoteSheetEntry(SeatId seat, Vote vote, Optional<Vote> really) {
    /**
     * Whether the class voted otherwise than the member did.
     *
     * @return false also where history is not known
     */
    public boolean differs() {
        return really.filter(real -> real != vote).isPresent();
    }
}
