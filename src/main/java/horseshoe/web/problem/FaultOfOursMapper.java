package horseshoe.web.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Whatever nobody foresaw: told to the reader without any inside, and to the log with a number that ties the two together. */
@Provider
public class FaultOfOursMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(FaultOfOursMapper.class.getName());

    @Override
    public Response toResponse(Throwable fault) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.ERROR, "Fault " + number, fault);
        String detail = "Nothing was changed. If it happens again, report it with the number " + number + ".";
        return Problem.of(ProblemKind.INTERNAL_ERROR, detail).response();
    }
}
