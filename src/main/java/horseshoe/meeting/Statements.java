package horseshoe.meeting;

import horseshoe.rules.consensus.ConsensusBody;
import horseshoe.rules.consensus.ConsensusDecision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Statements under silence and those that were agreed or not.
 *
 * @param open texts whose silence runs
 * @param settled those that came to an end, in order
 */
public record Statements(List<Open> open, List<Settled> settled) {
    /** Copies the lists. */
    public Statements {
        open = List.copyOf(open);
        settled = List.copyOf(settled);
    }

    /** A text under silence. */
    public record Open(SilenceId id, ConsensusBody body, String text, Instant until) {}

    /** A text that was agreed, or not; with the reason given by the member that broke the silence. */
    public record Settled(Open statement, ConsensusDecision decision, Optional<String> reason, Instant at) {}

    static Statements none() {
        return new Statements(List.of(), List.of());
    }
}
