package horseshoe.web.view;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A scenario played from the first step to the last.
 *
 * @param scenario its id
 * @param whatIf the what-if that was played, if any
 * @param council whose votes they were
 * @param president the seat that presides
 * @param draft what is on the table
 * @param stances how each seat is expected to vote, and why
 * @param main the step that the page opens at
 * @param steps every step in its order
 */
public record PlayView(
        String scenario,
        Optional<String> whatIf,
        CouncilView council,
        Optional<String> president,
        JsonObject draft,
        JsonObject stances,
        String main,
        List<StepView> steps) {}
