package horseshoe.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Tells whether the service can answer requests: {@code GET /health/ready}. The launcher waits for it. */
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
public class Readiness implements HealthCheck {

    /** Answers UP once the application is deployed. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("horseshoe");
    }
}
