package horseshoe.web.view;

import horseshoe.json.Fault;
import horseshoe.scenario.Rehearsal;
import java.util.List;
import java.util.Optional;

/**
 * A scenario that somebody is writing, tried.
 *
 * @param valid whether it can be used, once {@code found} is filled in as its {@code expected}
 * @param faults what is wrong, each with its pointer; at most a hundred
 * @param play what the scenario comes to as it stands; missing if it cannot be played
 * @param found what each step comes to, here and in each what-if
 */
public record RehearsalView(boolean valid, List<Fault> faults, Optional<PlayView> play, FoundView found) {
    private static final int MOST_FAULTS = 100;

    /**
     * For the wire.
     *
     * @param shown what the rehearsal showed
     * @param play the same, decided and explained
     * @return the view
     */
    public static RehearsalView of(Rehearsal.Shown shown, Optional<PlayView> play) {
        List<Fault> faults = shown.faults().stream().limit(MOST_FAULTS).toList();
        return new RehearsalView(faults.isEmpty(), faults, play, FoundView.of(shown.found()));
    }
}
