package horseshoe.scenario.kit;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * What a teacher prints before a lesson.
 *
 * @param scenario the scenario
 * @param council who sits, and by what rule they vote
 * @param president who presides, where that is known
 * @param plan the lesson, minute by minute
 * @param roles a sheet for every seat, in the order of the table
 * @param likely how every seat is likely to vote, for the teacher only
 */
public record Kit(
        Scenario scenario,
        Council council,
        Optional<SeatId> president,
        LessonPlan plan,
        List<RoleSheet> roles,
        List<Likely> likely) {
    /** Copies the lists. */
    public Kit {
        roles = List.copyOf(roles);
        likely = List.copyOf(likely);
    }

    /**
     * The member that presides.
     *
     * @return empty where that is not known
     */
    public Optional<Member> presiding() {
        return president.flatMap(council::member);
    }
}
