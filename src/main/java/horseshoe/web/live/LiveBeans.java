package horseshoe.web.live;

import horseshoe.classroom.ClassCommand;
import horseshoe.classroom.Limits;
import horseshoe.councils.CouncilLibrary;
import horseshoe.drafting.paper.Work;
import horseshoe.json.RecordMapper;
import horseshoe.meeting.Command;
import horseshoe.web.live.view.Views;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the live class is made with. One language so far; a second is one set of message files more. */
@ApplicationScoped
public class LiveBeans {
    @Produces
    @Singleton
    Views views(CouncilLibrary library) {
        return new Views(library, Locale.ENGLISH);
    }

    @Produces
    @Singleton
    Refusals refusals() {
        return new Refusals(Locale.ENGLISH);
    }

    @Produces
    @Singleton
    Throttles throttles(Config config) {
        return new Throttles(config);
    }

    @Produces
    @Singleton
    Network network(
            @ConfigProperty(name = "horseshoe.proxies", defaultValue = "0") int proxies,
            @ConfigProperty(name = "horseshoe.public") Optional<String> address) {
        return new Network(proxies, address.map(PublicAddress::of));
    }

    /** How much a class takes. */
    @Produces
    @Singleton
    Limits limits(@ConfigProperty(name = "horseshoe.class.people", defaultValue = "200") int people) {
        return Limits.of(people);
    }

    /** Reads acts: their kind is told by the member {@code act}. */
    @Produces
    @Singleton
    RecordMapper acts() {
        return RecordMapper.of(Map.of(Command.class, "act", ClassCommand.class, "act", Work.class, "act"));
    }
}
