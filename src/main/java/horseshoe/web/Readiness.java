package horseshoe.web;

import horseshoe.scenario.ScenarioLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Tells whether the service can answer requests: {@code GET /health/ready}. The launcher waits for it. It asks for the scenarios,
 * so that they are read before the first reader comes and not while one waits.
 */
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
public class Readiness implements HealthCheck {
    private static final String NAME = "horseshoe";

    @Inject
    WarFiles files;

    @Inject
    Instance<ScenarioLibrary> library;

    /** Answers UP once the application is deployed and the scenarios are read; how many, and how many had to be left out. */
    @Override
    public HealthCheckResponse call() {
        return files.areOpen() ? up(library.get()) : HealthCheckResponse.down(NAME);
    }

    private static HealthCheckResponse up(ScenarioLibrary scenarios) {
        return HealthCheckResponse.named(NAME)
                .up()
                .withData("scenarios", scenarios.scenarios().size())
                .withData("leftOut", scenarios.broken().size())
                .build();
    }
}
