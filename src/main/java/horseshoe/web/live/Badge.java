package horseshoe.web.live;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.HeaderParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of who asks: the key in its cookie, which counts, and for whom its page believes to act. One browser has one cookie
 * for a class, however many tabs; a page that was opened for somebody else is told so instead of acting for the wrong one.
 */
public class Badge {
    /** The header with the number of the person for whom a page believes to act; programs may leave it out. */
    static final String PERSON = "Horseshoe-Person";

    /** The key. */
    @CookieParam(Door.COOKIE)
    @Nullable
    String key;

    /** For whom the page believes to act. Not described as a parameter: Payara describes no bean of parameters, and fails at some orders of classes. */
    @HeaderParam(PERSON)
    @Nullable
    String person;

    /** A request without key or belief, to be filled in by the server. */
    public Badge() {}

    private Badge(@Nullable String key, @Nullable String person) {
        this.key = key;
        this.person = person;
    }

    /** A badge from elsewhere than a request to a resource. */
    static Badge of(@Nullable String key, @Nullable String person) {
        return new Badge(key, person);
    }

    @Nullable
    String key() {
        return key;
    }

    /** Whether the page was opened for this person, or does not say for whom. */
    boolean isOf(Caller caller) {
        return Optional.ofNullable(person)
                .filter(believed -> !believed.strip()
                        .equals(Integer.toString(caller.person().id().number())))
                .isEmpty();
    }
}
