package horseshoe.record;

import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;

/**
 * How a vote was counted and what came of it, as the record states it.
 *
 * @param manner by vote or without
 * @param seats how many seats the Council had: 11 to the end of 1965, 15 since
 * @param stated the figures; none where the sources have none, else one
 * @param outcome what it came to
 * @param vetoes whose veto stopped it; empty unless it was vetoed
 */
public record RecordedCount(
        Manner manner, int seats, List<Figures> stated, RecordedOutcome outcome, List<SeatId> vetoes) {
    /** Copies the lists, and rejects figures that do not add up to the seats and vetoes of what was not vetoed. */
    public RecordedCount {
        stated = List.copyOf(stated);
        vetoes = List.copyOf(vetoes);
        if (stated.stream().anyMatch(figures -> figures.size() != seats)) {
            throw new IllegalArgumentException("The figures " + stated + " do not add up to " + seats + " seats");
        }
        if (vetoes.isEmpty() == (outcome == RecordedOutcome.VETOED)) {
            throw new IllegalArgumentException("A vetoed text names its vetoes, and no other does");
        }
    }

    /**
     * The figures.
     *
     * @return empty where the sources have none
     */
    public Optional<Figures> figures() {
        return stated.stream().findFirst();
    }
}
