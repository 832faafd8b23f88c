package horseshoe.rules.reform;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which seats of a real Council speak for which seats under a model.
 *
 * @param from the real Council
 * @param to the same date under the model
 * @param fillers for each seat of {@code to} the seats of {@code from} that fill it; none for a vacant one
 */
public record SeatMap(Council from, Council to, Map<SeatId, List<SeatId>> fillers) {
    /** Copies the map. */
    public SeatMap {
        fillers = Map.copyOf(fillers);
    }

    static SeatMap same(Council from, Council to) {
        Map<SeatId, List<SeatId>> own =
                from.members().stream().map(Member::seat).collect(Collectors.toMap(seat -> seat, List::of));
        return new SeatMap(from, to, own);
    }

    /**
     * A vote of the real Council as it stands under the model.
     *
     * @param votes a sheet of {@link #from()}
     * @return a sheet of {@link #to()}; vacant seats and merged ones whose members differ have not voted
     */
    public VoteSheet votes(VoteSheet votes) {
        return VoteSheet.of(
                to,
                fillers.keySet().stream()
                        .filter(seat -> vote(seat, votes).isPresent())
                        .collect(Collectors.toMap(
                                seat -> seat, seat -> vote(seat, votes).orElseThrow())));
    }

    private Optional<Vote> vote(SeatId seat, VoteSheet votes) {
        List<Optional<Vote>> cast = fillers.getOrDefault(seat, List.of()).stream()
                .map(from::placeOf)
                .map(votes::at)
                .distinct()
                .toList();
        return cast.size() == 1 ? cast.getFirst() : Optional.empty();
    }

    /**
     * The seats under the model that some real seats fill, such as those of the parties to a dispute.
     *
     * @param seats places of {@link #from()}
     * @return places of {@link #to()}
     */
    public SeatSet seats(SeatSet seats) {
        List<SeatId> chosen = from.members(seats).stream().map(Member::seat).toList();
        return placesWhere(filling -> filling.stream().anyMatch(chosen::contains));
    }

    /**
     * The seats that nobody of the real Council fills.
     *
     * @return places of {@link #to()}
     */
    public SeatSet vacant() {
        return placesWhere(List::isEmpty);
    }

    private SeatSet placesWhere(Predicate<List<SeatId>> filling) {
        return to.seats(to.members().stream()
                .map(Member::seat)
                .filter(seat -> filling.test(fillers.getOrDefault(seat, List.of())))
                .toList());
    }

    /**
     * The real members for whom the model has no seat.
     *
     * @return in the order of the table; empty for most models
     */
    public List<Member> leftOut() {
        return from.members().stream()
                .filter(member -> fillers.values().stream().noneMatch(seats -> seats.contains(member.seat())))
                .toList();
    }
}
