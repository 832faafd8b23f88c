package horseshoe.verbatim;

import horseshoe.meeting.Proposal;
import horseshoe.meeting.Standing;
import java.time.Instant;

/**
 * A proposal of the meeting.
 *
 * @param proposal what was proposed; of a draft the sponsors and the text as they stood in the end
 * @param standing what became of it
 * @param at when it came before the Council
 */
public record Paper(Proposal proposal, Standing standing, Instant at) {
    Paper standing(Standing now) {
        return new Paper(proposal, now, at);
    }

    Paper saying(Proposal now) {
        return new Paper(now, standing, at);
    }
}
