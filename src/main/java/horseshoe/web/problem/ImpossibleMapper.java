package horseshoe.web.problem;

import horseshoe.scenario.Impossible;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A vote that is well formed but cannot be: 422 with every fault. */
@Provider
public class ImpossibleMapper implements ExceptionMapper<Impossible> {
    @Override
    public Response toResponse(Impossible impossible) {
        return problem(impossible).response();
    }

    /**
     * The problem in an impossible vote.
     *
     * @param impossible what cannot be
     * @return the first fault in a sentence, and all of them with their pointers
     */
    public static Problem problem(Impossible impossible) {
        return Problem.of(
                ProblemKind.IMPOSSIBLE_REQUEST, impossible.faults().getFirst().detail(), impossible.faults());
    }
}
