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
        Writing writing = new Writing();
        votes.forEach((seat, vote) -> writing.put(vote, council.placeOf(seat)));
        return writing.sheet(council);
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
        Writing writing = new Writing();
        for (int place = 0; place < votes.size(); place++) {
            writing.put(votes.get(place), place);
        }
        return writing.sheet(council);
    }

    /** A sheet being written, seat by seat. */
    private static final class Writing {
        private int inFavour;
        private int against;
        private int abstaining;
        private int notParticipating;
        private int absent;

        void put(Vote vote, int place) {
            int seat = 1 << place;
            switch (vote) {
                case IN_FAVOUR -> inFavour |= seat;
                case AGAINST -> against |= seat;
                case ABSTAINING -> abstaining |= seat;
                case NOT_PARTICIPATING -> notParticipating |= seat;
                case ABSENT -> absent |= seat;
            }
        }

        VoteSheet sheet(Council council) {
            return new VoteSheet(
                    council,
                    new SeatSet(inFavour),
                    new SeatSet(against),
                    new SeatSet(abstaining),
                    new SeatSet(notParticipating),
                    new SeatSet(absent));
        }
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
