package horseshoe.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Tells whether the process is alive: {@code GET /health/live}. It looks at nothing else, so that a slow disk or a full
 * database never makes an orchestrator kill a working server.
 */
@ApplicationScoped
@org.eclipse.microprofile.health.Liveness
public class Liveness implements HealthCheck {

    /** Answers UP: a process that can answer is alive. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.up("horseshoe");
    }
}
