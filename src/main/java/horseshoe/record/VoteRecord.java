package horseshoe.record;

import horseshoe.rules.Council;
import horseshoe.rules.Matter;
import horseshoe.rules.VoteSheet;
import java.util.Optional;

/**
 * One past vote of the Council, with every seat's vote where it is known.
 *
 * @param id names the vote
 * @param reference day, meeting and documents
 * @param kind what was put to the vote
 * @param about subject, region, chapter
 * @param count manner, figures and outcome as recorded
 * @param votes who voted how
 * @param provenance what the row rests on
 */
public record VoteRecord(
        VoteId id,
        Reference reference,
        VoteKind kind,
        About about,
        RecordedCount count,
        CastVotes votes,
        Provenance provenance) {
    /** Rejects names that are not those of a whole Council or do not add up to the figures stated. */
    public VoteRecord {
        if (votes.areNamed() && !count.stated().contains(counted(votes))) {
            throw new IllegalArgumentException(
                    id + ": the names come to " + counted(votes) + ", not " + count.stated());
        }
    }

    private static Figures counted(CastVotes votes) {
        var tally = votes.tally();
        return new Figures(
                tally.inFavour(), tally.against(), tally.abstaining(), tally.notParticipating() + tally.absent());
    }

    /**
     * Which paragraph of Art. 27 the Council applied.
     *
     * @return procedural or substantive, by the kind
     */
    public Matter matter() {
        return kind.matter();
    }

    /**
     * The size of the Council that voted.
     *
     * @return seats, 11 or 15
     */
    public int councilSize() {
        return count.seats();
    }

    /**
     * How every member voted.
     *
     * @param council the Council of that day
     * @return the sheet; empty where only the figures are known
     * @throws IllegalArgumentException if somebody voted who is not on that Council. A member of it that is not named here counts as
     *     not having voted; that is not checked
     */
    public Optional<VoteSheet> sheet(Council council) {
        return votes.areNamed() ? Optional.of(VoteSheet.of(council, votes.bySeat())) : Optional.empty();
    }
}
