package horseshoe.meeting;

import horseshoe.rules.SeatSet;
import horseshoe.rules.consensus.ConsensusBody;
import horseshoe.rules.consensus.ConsensusDecision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    public record Settled(Open statement, ConsensusDecision decision, Optional<String> reason, Instant at) {
        Settled objectedBy(SeatSet seats, String why) {
            return new Settled(statement, statement.body().decide(decision.council(), seats), Optional.of(why), at);
        }
    }

    /**
     * A text whose silence runs.
     *
     * @param id its number
     * @return empty if there is none, or its silence is over
     */
    public Optional<Open> open(SilenceId id) {
        return open.stream().filter(statement -> statement.id().equals(id)).findFirst();
    }

    SilenceId next() {
        return new SilenceId(open.size() + settled.size() + 1);
    }

    Statements opening(Open statement) {
        return new Statements(Stream.concat(open.stream(), Stream.of(statement)).toList(), settled);
    }

    Statements settling(Settled statement) {
        return new Statements(
                open.stream()
                        .filter(other -> !other.equals(statement.statement()))
                        .toList(),
                Stream.concat(settled.stream(), Stream.of(statement)).toList());
    }

    static Statements none() {
        return new Statements(List.of(), List.of());
    }
}
