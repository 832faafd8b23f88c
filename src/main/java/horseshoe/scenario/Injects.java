package horseshoe.scenario;

import horseshoe.json.Fault;
import horseshoe.rules.Council;
import horseshoe.rules.SeatId;
import java.util.List;
import java.util.stream.IntStream;

/** Checks that an inject for one seat is for a seat of that Council. */
final class Injects {
    private Injects() {}

    static List<Fault> faults(List<PreparedInject> injects, Council council) {
        return IntStream.range(0, injects.size())
                .filter(index -> injects.get(index).to().stream()
                        .anyMatch(seat -> council.member(SeatId.of(seat)).isEmpty()))
                .mapToObj(index -> new Fault("/injects/" + index + "/to", nobody(injects.get(index), council)))
                .toList();
    }

    private static String nobody(PreparedInject inject, Council council) {
        return inject.to().orElseThrow() + " is no seat on the Council of " + council.id() + "; leave it out for all";
    }
}
