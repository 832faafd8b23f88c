package horseshoe.scenario.kit;

import horseshoe.rules.Member;
import horseshoe.rules.Vote;
import horseshoe.scenario.Stance;
import java.util.Optional;

/**
 * How a member is likely to vote; for the teacher only.
 *
 * @param member who
 * @param vote its vote on the main question; empty where the scenario does not say
 * @param stance why, and how sure that is; empty where the scenario does not say
 */
public record Likely(Member member, Optional<Vote> vote, Optional<Stance> stance) {}
