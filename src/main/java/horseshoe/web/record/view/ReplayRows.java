package horseshoe.web.record.view;

import horseshoe.analysis.replay.Change;
import horseshoe.analysis.replay.ReplayedVote;
import horseshoe.record.DecidedVote;
import horseshoe.rules.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A replay as rows of tables. */
public final class ReplayRows {
    /** The columns where a vote is a row. */
    public static final List<String> VOTES = Stream.concat(
                    Stream.of(
                            "change",
                            "result_at_worst",
                            "ground_at_worst",
                            "result_at_best",
                            "ground_at_best",
                            "unknown"),
                    VoteRows.COLUMNS.stream())
            .toList();

    private static final List<String> FIGURES = List.of("votes", "adopted", "adopted_at_worst", "adopted_at_best");

    /** The columns where a decade or a subject is a row. */
    public static final List<String> GROUPS = Stream.of(List.of("key", "name"), FIGURES, changes())
            .flatMap(List::stream)
            .toList();

    /** The columns where a member is a row. */
    public static final List<String> MEMBERS =
            List.of("seat", "name", "gains", "may_gain", "losses", "may_lose", "vetoes_lost", "vetoes_may_be_lost");

    private ReplayRows() {}

    private static List<String> changes() {
        return Stream.of(Change.values())
                .map(change -> change.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * A vote as a row.
     *
     * @param vote counted again
     * @return a cell for each of {@link #VOTES}
     */
    public static List<Object> row(ReplayedVote vote) {
        List<Object> row = new ArrayList<>(VOTES.size());
        row.add(vote.change());
        add(row, vote.worst());
        add(row, vote.best());
        row.add(vote.unknown().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        DecidedVote decided = vote.vote();
        row.addAll(VoteRows.row(decided));
        return row;
    }

    private static void add(List<Object> row, Decision decision) {
        row.add(decision.result());
        row.add(decision.ground());
    }

    /**
     * A decade or subject as a row.
     *
     * @param group its figures
     * @return a cell for each of {@link #GROUPS}
     */
    public static List<Object> row(ReplayView.Group group) {
        ReplayView.Figures figures = group.figures();
        List<Object> row = new ArrayList<>(List.of(group.key(), group.name()));
        row.addAll(List.of(figures.votes(), figures.adopted(), figures.adoptedAtWorst(), figures.adoptedAtBest()));
        row.addAll(figures.changes().values());
        return row;
    }

    /**
     * A member as a row.
     *
     * @param effect what the rule does to it
     * @return a cell for each of {@link #MEMBERS}
     */
    public static List<Object> row(ReplayView.Effect effect) {
        return List.of(
                effect.seat(),
                effect.name(),
                effect.gains(),
                effect.mayGain(),
                effect.losses(),
                effect.mayLose(),
                effect.vetoesLost(),
                effect.vetoesMayBeLost());
    }
}
