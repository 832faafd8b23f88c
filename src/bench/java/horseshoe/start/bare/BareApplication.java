package horseshoe.start.bare;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Switches JAX-RS on. */
@ApplicationPath("api")
public class BareApplication extends Application {}
