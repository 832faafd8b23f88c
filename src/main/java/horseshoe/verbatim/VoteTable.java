package horseshoe.verbatim;

import horseshoe.rules.Council;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A vote, member by member.
 *
 * @param entries in the order of the table
 */
public record VoteTable(List<VoteSheetEntry> entries) {
    /** Copies the entries. */
    public VoteTable {
        entries = List.copyOf(entries);
    }

    static VoteTable of(VoteSheet votes, Map<SeatId, Vote> real) {
        return new VoteTable(IntStream.range(0, votes.council().size())
                .mapToObj(place -> entry(votes, place, real))
                .toList());
    }

    private static VoteSheetEntry entry(VoteSheet votes, int place, Map<SeatId, Vote> real) {
        SeatId seat = votes.council().members().get(place).seat();
        Vote vote = votes.at(place).orElse(Vote.ABSENT);
        return new VoteSheetEntry(seat, vote, Optional.ofNullable(real.get(seat)));
    }

    /**
     * A member's line.
     *
     * @param seat a seat
     * @return empty if it is not on that Council, or no vote was taken
     */
    public Optional<VoteSheetEntry> of(SeatId seat) {
        return entries.stream().filter(entry -> entry.seat().equals(seat)).findFirst();
    }

    /**
     * The members that voted otherwise in the class than in history.
     *
     * @return seats in the order of the table
     */
    public List<SeatId> differing() {
        return entries.stream()
                .filter(VoteSheetEntry::differs)
                .map(VoteSheetEntry::seat)
                .toList();
    }

    /**
     * The sheet of the real votes.
     *
     * @param council whose members they are
     * @return empty unless every member's vote is known
     */
    public Optional<VoteSheet> real(Council council) {
        List<Vote> votes =
                entries.stream().flatMap(entry -> entry.really().stream()).toList();
        return !entries.isEmpty() && votes.size() == council.size()
                ? Optional.of(VoteSheet.inOrder(council, votes))
                : Optional.empty();
    }
}
