package horseshoe.rules.reform;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members of one date taking the seats of a model.
 *
 * @param members one for each planned seat
 * @param fillers for each seat at the new table the real seats that speak for it; none for a vacant one
 */
record Seating(List<Member> members, Map<SeatId, List<SeatId>> fillers) {
    static Seating of(Council council, List<PlannedSeat> seats) {
        Iterator<Member> elected = council.members().stream()
                .filter(member -> !member.isPermanent())
                .iterator();
        Seating seating = new Seating(new ArrayList<>(), new LinkedHashMap<>());
        seats.forEach(seat -> seating.take(seat, council, elected));
        return seating;
    }

    private void take(PlannedSeat seat, Council council, Iterator<Member> elected) {
        switch (seat.filling()) {
            case PlannedSeat.Filling.Keeps keeps -> fill(seat, council.member(keeps.seat()));
            case PlannedSeat.Filling.Merges merges -> put(seat.member(), present(merges.seats(), council));
            case PlannedSeat.Filling.Elected two ->
                fill(seat, elected.hasNext() ? Optional.of(elected.next()) : Optional.empty());
            case PlannedSeat.Filling.Nobody nobody -> put(seat.member(), List.of());
        }
    }

    private void fill(PlannedSeat seat, Optional<Member> holder) {
        holder.ifPresentOrElse(
                member -> put(titled(member, seat), List.of(member.seat())), () -> put(seat.member(), List.of()));
    }

    private static Member titled(Member holder, PlannedSeat seat) {
        return new Member(
                holder.seat(),
                holder.entity(),
                holder.officialName(),
                holder.shortName(),
                seat.member().membership());
    }

    private static List<SeatId> present(List<SeatId> seats, Council council) {
        return seats.stream().filter(seat -> council.member(seat).isPresent()).toList();
    }

    private void put(Member member, List<SeatId> from) {
        members.add(member);
        fillers.put(member.seat(), from);
    }
}
