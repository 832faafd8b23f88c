package horseshoe.web.live;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.PersonId;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * How fast things may be done. A whole school may sit behind one address: only what goes wrong is counted there. Each limit can be set as
 * {@code horseshoe.limit.<name>}.
 */
final class Throttles {
    private static final String GLOBAL = "*";

    private final Throttle wrongCodes;
    private final Throttle allWrongCodes;
    private final Throttle wrongReturns;
    private final Throttle openings;
    private final Throttle allOpenings;
    private final Throttle acts;
    private final Throttle notes;
    private final Throttle keystrokes;

    /** Somebody in a class. */
    private record Someone(ClassId id, PersonId person) {}

    /**
     * The limits of this server.
     *
     * @param config where the school may have set others
     */
    Throttles(Config config) {
        var rates = new Rates(config);
        String codes = "Too many codes were wrong. Look at the screen in your classroom and try again in a while.";
        String opened = "Many classes were opened from here just now. Try again in a while.";
        wrongCodes = rates.of("wrong-codes", 30, Duration.ofMinutes(1), codes);
        allWrongCodes = rates.of("all-wrong-codes", 300, Duration.ofMinutes(1), codes);
        wrongReturns = rates.of("wrong-returns", 20, Duration.ofMinutes(10), codes);
        openings = rates.of("openings", 120, Duration.ofHours(1), opened);
        allOpenings = rates.of("all-openings", 2_000, Duration.ofHours(1), opened);
        acts = rates.of("acts", 100, Duration.ofSeconds(5), "That was very fast. Wait a moment and try again.");
        keystrokes = rates.of("keystrokes", 150, Duration.ofSeconds(5), "That was very fast. Wait a moment.");
        notes = rates.of("notes", 20, Duration.ofMinutes(1), "You have written many notes. Wait a little.");
    }

    /** Makes limits as they are configured. */
    private record Rates(Config config) {
        Throttle of(String name, long usual, Duration in, String sentence) {
            long most = config.getOptionalValue("horseshoe.limit." + name, Long.class)
                    .orElse(usual);
            return new Throttle(new Throttle.Rate(most, in, sentence));
        }
    }

    /** Refuses an address from which too many codes were wrong; while many are wrong everywhere, any address that had one. */
    void requireCodes(String address) {
        wrongCodes.require(address);
        if (wrongCodes.isUsed(address)) {
            allWrongCodes.require(GLOBAL);
        }
    }

    void wrongCode(String address) {
        allWrongCodes.count(GLOBAL);
        wrongCodes.count(address);
    }

    void requireReturns(ClassId id, String address) {
        wrongReturns.require(id);
        wrongReturns.require(address);
    }

    void wrongReturn(ClassId id, String address) {
        wrongReturns.count(id);
        wrongReturns.count(address);
    }

    void opening(String address) {
        openings.count(address);
        allOpenings.count(GLOBAL);
    }

    void act(Caller caller) {
        acts.count(someone(caller));
    }

    void note(Caller caller) {
        notes.count(someone(caller));
    }

    void keystroke(Caller caller) {
        keystrokes.count(someone(caller));
    }

    private static Someone someone(Caller caller) {
        return new Someone(caller.id(), caller.person().id());
    }
}
