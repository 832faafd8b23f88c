package horseshoe.record.intake;

import horseshoe.record.RecordedOutcome;
import horseshoe.rules.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the rows of a vote are a whole Council's and come to what they say.
 *
 * @param vote all its rows
 * @param said the totals
 */
record Completeness(LibraryVote vote, Said said) {
    /** What is wrong; later rules are not asked where an earlier one is not kept. */
    List<Flaw> flaws() {
        return Stream.of(missing(), totals(), carried())
                .filter(flaws -> !flaws.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Flaw> missing() {
        int size = vote.council().size();
        int missing = vote.missing().size();
        return missing == 0
                ? List.of()
                : List.of(flaw(
                        "ms_code",
                        vote.symbol() + " has " + (size - missing) + " of " + size + " members; missing: "
                                + vote.missing() + "."));
    }

    /** An empty total says nothing. The library's tables leave absences out here and there, so these may be fewer. */
    private List<Flaw> totals() {
        List<Flaw> flaws = new ArrayList<>();
        Stream.of(Ballot.Y, Ballot.N, Ballot.A)
                .filter(ballot -> !says(ballot.total(), List.of(vote.count(ballot))))
                .forEach(ballot -> flaws.add(wrong(ballot.total(), vote.count(ballot))));
        int absent = vote.count(Ballot.X);
        int size = vote.council().size();
        if (!says(Ballot.X.total(), List.of(0, absent))) {
            flaws.add(wrong(Ballot.X.total(), absent));
        }
        if (!says("total_ms", List.of(size, size - absent))) {
            flaws.add(wrong("total_ms", size));
        }
        return vote.isNamed() ? flaws : List.of();
    }

    private boolean says(String column, List<Integer> right) {
        String told = said.cell(column);
        return told.isEmpty() || right.stream().anyMatch(number -> told.equals("" + number));
    }

    private Flaw wrong(String column, int counted) {
        return flaw(
                column,
                vote.symbol() + ": the total is " + Header.shortened(said.cell(column)) + ", but the rows come to "
                        + counted + ".");
    }

    /** The file has adopted resolutions only. */
    private List<Flaw> carried() {
        boolean fell = vote.isNamed() && vote.outcome(Matter.PROCEDURAL) == RecordedOutcome.TOO_FEW_VOTES;
        return fell
                ? List.of(flaw(
                        "ms_vote",
                        vote.symbol() + " was adopted, but has too few votes in favour (" + vote.count(Ballot.Y)
                                + "; Charter Art. 27)."))
                : List.of();
    }

    private Flaw flaw(String column, String reason) {
        return new Flaw(said.line(), column, reason);
    }
}
