package horseshoe.web.live;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.Optional;

/**
 * A vote.
 *
 * @param vote one of the five positions; a seat casts the first four
 * @param seat whose vote; the own seat if left out
 */
record VoteRequest(Vote vote, Optional<SeatId> seat) {}
