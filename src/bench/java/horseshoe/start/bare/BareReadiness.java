package horseshoe.start.bare;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** One health check. */
@ApplicationScoped
@Readiness
public class BareReadiness implements HealthCheck {

    /** Answers UP. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("bare");
    }
}
