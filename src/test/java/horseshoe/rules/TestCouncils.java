package horseshoe.rules;

import java.util.List;
import java.util.stream.Stream;

/** Councils and votes that read aloud in tests. */
public final class TestCouncils {
    private static final List<Member> PERMANENT = List.of(
            permanent("CHN", "China"),
            permanent("FRA", "France"),
            permanent("RUS", "Russian Federation"),
            permanent("GBR", "United Kingdom of Great Britain and Northern Ireland"),
            permanent("USA", "United States of America"));

    private static final List<Member> ELECTED_IN_2024 = List.of(
            elected("DZA", "Algeria"),
            elected("ECU", "Ecuador"),
            elected("GUY", "Guyana"),
            elected("JPN", "Japan"),
            elected("MLT", "Malta"),
            elected("MOZ", "Mozambique"),
            elected("KOR", "Republic of Korea"),
            elected("SLE", "Sierra Leone"),
            elected("SVN", "Slovenia"),
            elected("CHE", "Switzerland"));

    private TestCouncils() {}

    /** The Council of March 2024: nine votes of fifteen. */
    public static Council ofFifteen() {
        return council("2024-03-28", 9, ELECTED_IN_2024);
    }

    /** A Council of eleven: seven votes. */
    public static Council ofEleven() {
        return council("1950-06-27", 7, ELECTED_IN_2024.subList(0, 6));
    }

    /** The Council of fifteen with its veto right changed. */
    public static Council ofFifteen(VetoRightFor right) {
        Council council = ofFifteen();
        return council.votingBy("changed", VotingRule.of(9, right.of(council.permanentMembers())));
    }

    /** The five permanent members and some elected ones, known by their codes only. */
    public static Council ofPermanentAnd(List<String> elected, int required) {
        return council(
                "anonymous",
                required,
                elected.stream().map(code -> elected(code, code)).toList());
    }

    /** Makes a veto right for the permanent members. */
    @FunctionalInterface
    public interface VetoRightFor {
        VetoRight of(SeatSet permanent);
    }

    private static Council council(String id, int required, List<Member> elected) {
        List<Member> members =
                Stream.concat(PERMANENT.stream(), elected.stream()).toList();
        Council unruled = Council.of(id, members, ordered -> VotingRule.ofAny(required));
        return unruled.votingBy(id, VotingRule.of(required, VetoRight.of(unruled.permanentMembers())));
    }

    private static Member permanent(String code, String name) {
        return new Member(SeatId.of(code), code, name, name, Membership.PERMANENT);
    }

    private static Member elected(String code, String name) {
        return new Member(SeatId.of(code), code, name, name, Membership.ELECTED);
    }

    /** Everybody in favour; the start of a sentence such as {@code allInFavour(council).against("RUS")}. */
    public static Votes allInFavour(Council council) {
        return new Votes(VoteSheet.blank(council).with(council.everybody(), Vote.IN_FAVOUR));
    }

    /** Everybody abstaining. */
    public static Votes allAbstaining(Council council) {
        return new Votes(VoteSheet.blank(council).with(council.everybody(), Vote.ABSTAINING));
    }

    /** A sheet in the making. */
    public record Votes(VoteSheet sheet) {
        public Votes inFavour(String... codes) {
            return with(Vote.IN_FAVOUR, codes);
        }

        public Votes against(String... codes) {
            return with(Vote.AGAINST, codes);
        }

        public Votes abstaining(String... codes) {
            return with(Vote.ABSTAINING, codes);
        }

        public Votes with(Vote vote, String... codes) {
            return new Votes(sheet.with(seats(codes), vote));
        }

        /** The first seats that are in favour vote otherwise, permanent members left as they are. */
        public Votes electedToo(Vote vote, int seats) {
            SeatSet elected = sheet.inFavour().without(sheet.council().permanentMembers());
            SeatSet moved = elected.places().limit(seats).mapToObj(SeatSet::at).reduce(SeatSet.none(), SeatSet::or);
            return new Votes(sheet.with(moved, vote));
        }

        public Decision onSubstance() {
            return sheet.council().rule().decide(Matter.SUBSTANTIVE, sheet);
        }

        public Decision onProcedure() {
            return sheet.council().rule().decide(Matter.PROCEDURAL, sheet);
        }

        private SeatSet seats(String... codes) {
            return sheet.council().seats(Stream.of(codes).map(SeatId::of).toList());
        }
    }

    /** The codes of some seats, in the order of the table. */
    public static List<String> codes(Council council, SeatSet seats) {
        return council.members(seats).stream()
                .map(member -> member.seat().code())
                .toList();
    }
}
