package horseshoe.classroom;

import horseshoe.councils.CouncilLibrary;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Sets up the classes of this node, with the server's threads and clock, when the service starts. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class ClassroomBeans {
    @Resource
    ManagedExecutorService workers;

    @Resource
    ManagedScheduledExecutorService clockwork;

    @Produces
    @Singleton
    Classroom classroom(CouncilLibrary library, Limits limits) {
        return new Classroom(library, limits);
    }

    @Produces
    @Singleton
    Keys keys() {
        return new Keys();
    }

    @Produces
    @Singleton
    Classes classes(Classroom classroom, EventLog log, Notices notices, Keys keys) {
        Surroundings surroundings = new Surroundings(workers, clockwork, InstantSource.system(), keys);
        return new Classes(classroom, log, notices, surroundings);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event, Classes classes) {
        classes.start();
    }

    void stop(@Disposes Classes classes) {
        classes.stop();
    }
}
