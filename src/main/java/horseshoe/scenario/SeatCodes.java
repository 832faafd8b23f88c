package horseshoe.scenario;

import horseshoe.councils.CouncilLibrary;
import horseshoe.json.Fault;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.roster.SeatLookup;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The codes by which people name the seats of one Council; says what is wrong with a code that names none. */
record SeatCodes(CouncilLibrary library, Council council) {
    /** The votes by seat; what is impossible is added to the faults. */
    VoteSheet votes(Map<String, Vote> byCode, String pointer, List<Fault> faults) {
        Map<SeatId, Vote> votes = new HashMap<>();
        byCode.forEach((code, vote) -> seat(code, pointer + "/" + code, faults).ifPresent(seat -> {
            if (votes.put(seat, vote) != null) {
                faults.add(new Fault(
                        pointer + "/" + code, "The seat " + seat + " has voted already: one member, one vote"));
            }
        }));
        return VoteSheet.of(council, votes);
    }

    /** Some seats; what is impossible is added to the faults. */
    SeatSet seats(List<String> codes, String pointer, List<Fault> faults) {
        SeatSet seats = SeatSet.none();
        for (int index = 0; index < codes.size(); index++) {
            Optional<SeatId> seat = seat(codes.get(index), pointer + "/" + index, faults);
            seats = seats.or(
                    seat.map(found -> SeatSet.at(council.placeOf(found))).orElse(SeatSet.none()));
        }
        return seats;
    }

    private Optional<SeatId> seat(String code, String pointer, List<Fault> faults) {
        SeatLookup found = CouncilLibrary.day(council.id())
                .map(day -> library.councils().resolve(code, day))
                .orElseGet(() -> onModel(code));
        if (found instanceof SeatLookup.Seated seated) {
            return Optional.of(seated.member().seat());
        }
        faults.add(new Fault(pointer, wrong(code, found) + " The seats are " + known() + "."));
        return Optional.empty();
    }

    private SeatLookup onModel(String code) {
        Optional<Member> member = council.member(SeatId.of(code));
        return member.<SeatLookup>map(SeatLookup.Seated::new).orElseGet(() -> new SeatLookup.Unknown(code));
    }

    private String wrong(String code, SeatLookup found) {
        return switch (found) {
            case SeatLookup.UseInstead instead ->
                code + " did not sit on the Council of " + council.id() + "; its seat is " + instead.use() + ".";
            case SeatLookup.NotSeated absent -> name(absent) + " did not sit on the Council of " + council.id() + ".";
            default -> code + " is no seat on the Council of " + council.id() + ".";
        };
    }

    private static String name(SeatLookup.NotSeated absent) {
        LocalDate day = absent.day();
        return absent.state().on(day).shortName() + " (" + absent.state().seat() + ")";
    }

    private String known() {
        return council.members().stream().map(member -> member.seat().code()).collect(Collectors.joining(", "));
    }
}
