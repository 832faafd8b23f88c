package horseshoe.web.live.debrief;

import horseshoe.councils.CouncilLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;

/** What takeaways are made with. One language so far; a second is one message file more. */
@ApplicationScoped
public class DebriefBeans {
    @Produces
    @Singleton
    Takeaways takeaways(CouncilLibrary library) {
        return new Takeaways(library, Locale.ENGLISH);
    }
}
