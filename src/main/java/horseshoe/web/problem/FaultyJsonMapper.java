package horseshoe.web.problem;

import horseshoe.json.FaultyJson;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON that cannot be read or is not of the right form: 400 with every fault. */
@Provider
public class FaultyJsonMapper implements ExceptionMapper<FaultyJson> {
    @Override
    public Response toResponse(FaultyJson faulty) {
        return problem(faulty).response();
    }

    /**
     * The problem in a faulty document.
     *
     * @param faulty what is wrong with it
     * @return the first fault in a sentence, and all of them with their pointers
     */
    public static Problem problem(FaultyJson faulty) {
        return Problem.of(
                ProblemKind.MALFORMED_REQUEST, faulty.faults().getFirst().toString(), faulty.faults());
    }
}
