package horseshoe.councils;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The project's own files, and votes of real Councils that read aloud. */
final class Library {
    static final CouncilLibrary LIBRARY = CouncilLibrary.load();

    private Library() {}

    static Council on(String day) {
        return LIBRARY.councils().on(LocalDate.parse(day)).orElseThrow();
    }

    static List<String> names(String day) {
        return on(day).members().stream().map(Member::officialName).toList();
    }

    static List<String> elected(String day) {
        return on(day).members().stream()
                .filter(member -> !member.isPermanent())
                .map(member -> member.seat().code())
                .toList();
    }

    static String entity(String seat, String day) {
        return on(day).member(SeatId.of(seat)).orElseThrow().entity();
    }

    /** Everybody in favour but those named. */
    static VoteSheet vote(String day, String against, String abstaining) {
        Council council = on(day);
        return VoteSheet.blank(council)
                .with(council.everybody(), Vote.IN_FAVOUR)
                .with(council.seats(seats(against)), Vote.AGAINST)
                .with(council.seats(seats(abstaining)), Vote.ABSTAINING);
    }

    static List<SeatId> seats(String codes) {
        return Stream.of(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(SeatId::of)
                .toList();
    }
}
