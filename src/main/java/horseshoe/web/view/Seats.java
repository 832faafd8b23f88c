package horseshoe.web.view;

import horseshoe.rules.Council;
import horseshoe.rules.SeatSet;
import horseshoe.rules.VoteSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Seats on the wire: codes in the order of the table. */
final class Seats {
    private Seats() {}

    static List<String> codes(Council council, SeatSet seats) {
        return council.members(seats).stream()
                .map(member -> member.seat().code())
                .toList();
    }

    /** Every vote cast, by seat code, in the order of the table. */
    static Map<String, String> votes(VoteSheet sheet) {
        Map<String, String> votes = new LinkedHashMap<>();
        sheet.council()
                .everybody()
                .places()
                .forEach(place ->
                        sheet.at(place).ifPresent(vote -> votes.put(code(sheet.council(), place), vote.name())));
        return votes;
    }

    private static String code(Council council, int place) {
        return council.members().get(place).seat().code();
    }
}
