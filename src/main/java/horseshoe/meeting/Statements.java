package horseshoe.meeting;

import horseshoe.rules.SeatId;
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
 * @param lapsed how many came to none, because the meeting ended before
 */
public record Statements(List<Open> open, List<Settled> settled, int lapsed) {
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

        boolean isObjectedBy(SeatId seat) {
            return decision.council().members(decision.objections()).stream()
                    .anyMatch(member -> member.seat().equals(seat));
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

    Optional<Settled> settled(SilenceId id) {
        return settled.stream()
                .filter(other -> other.statement().id().equals(id))
                .findFirst();
    }

    SilenceId next() {
        return new SilenceId(open.size() + settled.size() + lapsed + 1);
    }

    Statements opening(Open statement) {
        return new Statements(Stream.concat(open.stream(), Stream.of(statement)).toList(), settled, lapsed);
    }

    Statements settling(Settled statement) {
        return new Statements(
                without(statement.statement()),
                Stream.concat(settled.stream(), Stream.of(statement)).toList(),
                lapsed);
    }

    Statements reopening(Settled statement) {
        return new Statements(
                        open,
                        settled.stream()
                                .filter(other -> !other.equals(statement))
                                .toList(),
                        lapsed)
                .opening(statement.statement());
    }

    Statements lapsing(Open statement) {
        return new Statements(without(statement), settled, lapsed + 1);
    }

    private List<Open> without(Open gone) {
        return open.stream().filter(other -> !other.equals(gone)).toList();
    }

    static Statements none() {
        return new Statements(List.of(), List.of(), 0);
    }
}
