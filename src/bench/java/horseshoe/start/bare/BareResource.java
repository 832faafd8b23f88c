package horseshoe.start.bare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** One resource. */
@Path("hello")
public class BareResource {

    /** A constant answer. */
    @GET
    public String hello() {
        return "hello";
    }
}
