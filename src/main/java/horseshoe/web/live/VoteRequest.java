package horseshoe.web.live;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.time.Instant;
import java.util.Optional;

/**
 * A vote.
 *
 * @param vote one of the five positions; a seat casts the first four
 * @param seat whose vote; the own seat if left out
 * @param since when the vote was opened that is meant, as the view tells it; the one that is open if left out
 */
record VoteRequest(Vote vote, Optional<SeatId> seat, Optional<Instant> since) {}
