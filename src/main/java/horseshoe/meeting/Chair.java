package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The chair.
 *
 * @param president the member whose month it is
 * @param presiding the member in the chair; another where the President has given it up (provisional rule 20)
 * @param point a point of order that waits for a ruling
 * @param ruling a ruling that can still be challenged
 * @param settled rulings that stand, or the opposite of those that were overruled; the last is the newest
 * @param roll members found absent at the roll call (Model United Nations)
 * @param caucus the caucus under way (Model United Nations)
 */
public record Chair(
        SeatId president,
        SeatId presiding,
        Optional<PointOfOrder> point,
        Optional<Ruling> ruling,
        List<Settled> settled,
        List<SeatId> roll,
        Optional<Caucus> caucus) {
    /** Copies the lists. */
    public Chair {
        settled = List.copyOf(settled);
        roll = List.copyOf(roll);
    }

    /** A point of order that waits for a ruling. */
    public record PointOfOrder(SeatId by, String point) {}

    /** A ruling, whether it stood, and how many votes the meeting had taken by then. */
    public record Settled(Ruling ruling, boolean stands, int votes) {}

    /** A caucus under way. */
    public record Caucus(boolean moderated, int minutes, String topic, Instant since) {}

    Chair ceded(SeatId to) {
        return new Chair(president, to, point, ruling, settled, roll, caucus);
    }

    Chair asked(PointOfOrder raised) {
        return new Chair(president, presiding, Optional.of(raised), ruling, settled, roll, caucus);
    }

    Chair unasked() {
        return new Chair(president, presiding, Optional.empty(), ruling, settled, roll, caucus);
    }

    Chair ruled(Ruling given) {
        return new Chair(president, presiding, Optional.empty(), Optional.of(given), settled, roll, caucus);
    }

    Chair settled(Settled now) {
        List<Settled> all = Stream.concat(settled.stream(), Stream.of(now)).toList();
        Optional<Ruling> open = ruling.filter(given -> !given.equals(now.ruling()));
        return new Chair(president, presiding, point, open, all, roll, caucus);
    }

    Chair absent(List<SeatId> members) {
        return new Chair(president, presiding, point, ruling, settled, members, caucus);
    }

    Chair in(Optional<Caucus> begun) {
        return new Chair(president, presiding, point, ruling, settled, roll, begun);
    }

    static Chair of(SeatId president) {
        return new Chair(
                president, president, Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }
}
