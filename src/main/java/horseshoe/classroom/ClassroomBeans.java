package horseshoe.classroom;

import horseshoe.councils.CouncilLibrary;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
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
    /** The mailboxes' threads; each may wait for the database, which has ten connections. They never wait for one another. */
    private static final int MAILBOX_THREADS = 8;

    @Resource
    ManagedThreadFactory threads;

    @Resource
    ManagedScheduledExecutorService clockwork;

    private Pool mailboxes;

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
        mailboxes = Pool.of(threads, MAILBOX_THREADS);
        Surroundings surroundings = new Surroundings(mailboxes.executor(), clockwork, InstantSource.system(), keys);
        return new Classes(classroom, log, notices, surroundings);
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object event, Classes classes) {
        classes.start();
    }

    void stop(@Disposes Classes classes) {
        classes.stop();
        mailboxes.close();
    }
}
