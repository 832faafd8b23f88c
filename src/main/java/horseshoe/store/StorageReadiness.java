package horseshoe.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether the database takes what it is given: a part of {@code GET /health/ready}. */
@ApplicationScoped
@Readiness
public class StorageReadiness implements HealthCheck {
    @Inject
    Storage storage;

    /** Answers UP if the database is open, answers, and has taken what it was last given. */
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("storage").status(storage.answers()).build();
    }
}
