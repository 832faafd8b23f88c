package horseshoe.web.live.view;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Puts seats in the order of the table, so that no order tells who came first. */
final class Places {
    private Places() {}

    static List<String> inOrder(Council council, Collection<SeatId> seats) {
        return council.members().stream()
                .map(Member::seat)
                .filter(seats::contains)
                .map(SeatId::code)
                .toList();
    }

    static <V, W> Map<String, W> inOrder(Council council, Map<SeatId, V> bySeat, Function<V, W> shown) {
        Map<String, W> ordered = new LinkedHashMap<>();
        for (Member member : council.members()) {
            Optional.ofNullable(bySeat.get(member.seat()))
                    .ifPresent(value -> ordered.put(member.seat().code(), shown.apply(value)));
        }
        return ordered;
    }

    static List<String> codes(Collection<SeatId> seats) {
        return seats.stream().map(SeatId::code).toList();
    }
}
