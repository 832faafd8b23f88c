package horseshoe.store;

import horseshoe.classroom.EventLog;
import horseshoe.classroom.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives the service its event log and its notices; opens the database when the log is first wanted, and closes it at the end. */
@ApplicationScoped
public class Storage {
    private volatile Optional<Database> open = Optional.empty();

    @Produces
    @Singleton
    Database database() {
        Config config = ConfigProvider.getConfig();
        Database database = Database.open(DatabaseSettings.of(config));
        open = Optional.of(database);
        return database;
    }

    /** Whether the database is open and answers. Opens none: whoever asks may come before the application is there. */
    boolean answers() {
        return open.filter(Database::answers).isPresent();
    }

    void close(@Disposes Database database) {
        database.close();
    }

    @Produces
    @Singleton
    EventLog log(Database database) {
        return database.log();
    }

    @Produces
    @Singleton
    Notices notices(Database database) {
        return GridNotices.find(database.isOurs());
    }
}
