package horseshoe.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How every member of one Council voted, each at most once (Charter Art. 27(1)). A seat in none of the five sets has not voted yet.
 *
 * @param council whose vote it is
 * @param inFavour affirmative votes
 * @param against negative votes
 * @param abstaining abstentions
 * @param notParticipating present, taking no part
 * @param absent not in the room
 */
public record VoteSheet(
        Council council,
        SeatSet inFavour,
        SeatSet against,
        SeatSet abstaining,
        SeatSet notParticipating,
        SeatSet absent) {
    /** Rejects a seat that stands in two sets or is not at this table: Charter Art. 27(1), one member, one vote. */
    public VoteSheet {
        int all = inFavour.bits() | against.bits() | abstaining.bits() | notParticipating.bits() | absent.bits();
        int sizes = inFavour.size() + against.size() + abstaining.size() + notParticipating.size() + absent.size();
        if (Integer.bitCount(all) != sizes || (all & ~council.everybody().bits()) != 0) {
            throw new IllegalArgumentException("Each member of the Council has one vote (Charter Art. 27(1))");
        }
    }

    /**
     * A sheet on which nobody has voted yet.
     *
     * @param council whose vote it is
     * @return an empty sheet
     */
    public static VoteSheet blank(Council council) {
        SeatSet none = SeatSet.none();
        return new VoteSheet(council, none, none, none, none, none);
    }

    /**
     * The sheet of these votes.
     *
     * @param council whose vote it is
     * @param votes by seat; a seat left out has not voted yet
     * @return the sheet
     * @throws IllegalArgumentException if a seat is not on that Council
     */
    public static VoteSheet of(Council council, Map<SeatId, Vote> votes) {
        int[] sets = new int[Vote.values().length];
        votes.forEach((seat, vote) -> sets[vote.ordinal()] |= 1 << council.placeOf(seat));
        return ofSets(council, sets);
    }

    /**
     * The sheet of these votes, given round the table.
     *
     * @param council whose vote it is
     * @param votes in the order of {@link Council#members()}, one for every seat
     * @return the sheet
     * @throws IllegalArgumentException if there are more or fewer votes than seats
     */
    public static VoteSheet inOrder(Council council, List<Vote> votes) {
        if (votes.size() != council.size()) {
            throw new IllegalArgumentException(votes.size() + " votes for " + council.size() + " seats");
        }
        int[] sets = new int[Vote.values().length];
        for (int place = 0; place < votes.size(); place++) {
            sets[votes.get(place).ordinal()] |= 1 << place;
        }
        return ofSets(council, sets);
    }

    private static VoteSheet ofSets(Council council, int[] sets) {
        return new VoteSheet(
                council,
                new SeatSet(sets[Vote.IN_FAVOUR.ordinal()]),
                new SeatSet(sets[Vote.AGAINST.ordinal()]),
                new SeatSet(sets[Vote.ABSTAINING.ordinal()]),
                new SeatSet(sets[Vote.NOT_PARTICIPATING.ordinal()]),
                new SeatSet(sets[Vote.ABSENT.ordinal()]));
    }

    /**
     * The seats that have not voted yet.
     *
     * @return every seat in none of the five sets
     */
    public SeatSet pending() {
        return council.everybody()
                .without(inFavour)
                .without(against)
                .without(abstaining)
                .without(notParticipating)
                .without(absent);
    }

    /**
     * How one seat voted.
     *
     * @param place its place at the table
     * @return its vote; empty while it has not voted
     */
    public Optional<Vote> at(int place) {
        for (Vote vote : Vote.values()) {
            if (set(vote).has(place)) {
                return Optional.of(vote);
            }
        }
        return Optional.empty();
    }

    /**
     * The seats that voted so.
     *
     * @param vote one of the five positions
     * @return those seats
     */
    public SeatSet set(Vote vote) {
        return switch (vote) {
            case IN_FAVOUR -> inFavour;
            case AGAINST -> against;
            case ABSTAINING -> abstaining;
            case NOT_PARTICIPATING -> notParticipating;
            case ABSENT -> absent;
        };
    }

    /**
     * The same sheet with the vote of some seats changed.
     *
     * @param seats whose vote changes
     * @param vote what they all vote instead
     * @return a new sheet
     */
    public VoteSheet with(SeatSet seats, Vote vote) {
        return new VoteSheet(
                council,
                changed(Vote.IN_FAVOUR, seats, vote),
                changed(Vote.AGAINST, seats, vote),
                changed(Vote.ABSTAINING, seats, vote),
                changed(Vote.NOT_PARTICIPATING, seats, vote),
                changed(Vote.ABSENT, seats, vote));
    }

    private SeatSet changed(Vote position, SeatSet seats, Vote vote) {
        return position == vote ? set(position).or(seats) : set(position).without(seats);
    }

    /**
     * The figures.
     *
     * @return the number of seats in each of the five sets
     */
    public Tally tally() {
        return new Tally(inFavour.size(), against.size(), abstaining.size(), notParticipating.size(), absent.size());
    }
}
