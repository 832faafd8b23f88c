package horseshoe.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The part of a scenario's document that is played: who sits, what is decided, in which order.
 *
 * @param date the day of the first decision
 * @param council a date or a model's id; the date if left out
 * @param president the seat that presides, if not by rotation
 * @param draft what is on the table
 * @param stances how each seat is expected to vote on the main question
 * @param steps the decisions in their order
 * @param main the step that the page opens at
 * @param injects what is ready to be let into a class
 */
public record Script(
        LocalDate date,
        Optional<String> council,
        Optional<String> president,
        Gist draft,
        Map<String, Stance> stances,
        List<Step> steps,
        String main,
        List<PreparedInject> injects) {
    /** Copies lists and maps; those left out are empty. */
    public Script {
        stances = Absent.map(stances);
        steps = Absent.list(steps);
        injects = Absent.list(injects);
    }

    /**
     * What the Council is known by.
     *
     * @return a date or a model's id
     */
    public String councilId() {
        return council.orElse(date.toString());
    }
}
