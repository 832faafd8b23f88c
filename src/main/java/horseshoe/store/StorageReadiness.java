package horseshoe.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether the database answers: a part of {@code GET /health/ready}. */
@ApplicationScoped
@Readiness
public class StorageReadiness implements HealthCheck {
    @Inject
    Database database;

    /** Answers UP if the database answers within five seconds. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("storage").status(database.answers()).build();
    }
}
