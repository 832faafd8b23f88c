package horseshoe.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One line of {@code golden/council-votes.csv}; the file explains its columns. */
record GoldenVote(String name, Matter matter, VoteSheet cast, List<String> parties, Expected expected) {
    private static final List<String> PERMANENT = List.of("CHN", "FRA", "RUS", "GBR", "USA");
    private static final LocalDate FIFTEEN_SEATS = LocalDate.parse("1966-01-01");
    private static final Map<Character, Vote> LETTERS = Map.of(
            'Y', Vote.IN_FAVOUR,
            'N', Vote.AGAINST,
            'A', Vote.ABSTAINING,
            'P', Vote.NOT_PARTICIPATING,
            'X', Vote.ABSENT);

    /** What the vote came to. */
    record Expected(Tally counted, Ground ground, List<String> vetoes) {}

    static GoldenVote of(String line) {
        String[] fields = line.split(";", -1);
        VoteSheet cast = sheet(LocalDate.parse(fields[1]), tally(fields[4]), named(fields[5], fields[6]));
        return new GoldenVote(
                fields[0] + " " + fields[1] + " " + fields[2],
                fields[3].equals("P") ? Matter.PROCEDURAL : Matter.SUBSTANTIVE,
                cast,
                words(fields[7]),
                new Expected(tally(fields[8]), Ground.valueOf(fields[9]), words(fields[10])));
    }

    Council council() {
        return cast.council();
    }

    Tally counted() {
        return expected.counted();
    }

    Ground ground() {
        return expected.ground();
    }

    List<String> vetoes() {
        return expected.vetoes();
    }

    Decision decide() {
        SeatSet bound = council().seats(parties.stream().map(SeatId::of).toList());
        Proviso proviso = parties.isEmpty() ? Proviso.unused() : new Proviso(Proviso.Mode.STRICT, bound);
        return council().rule().decide(new Question(matter, Chapter.VI, proviso, Set.of()), cast);
    }

    private static Map<String, Vote> named(String permanent, String elected) {
        Map<String, Vote> votes = new LinkedHashMap<>();
        for (int i = 0; i < PERMANENT.size(); i++) {
            votes.put(PERMANENT.get(i), LETTERS.get(permanent.charAt(i)));
        }
        words(elected).forEach(word -> votes.put(word.substring(0, 3), LETTERS.get(word.charAt(4))));
        return votes;
    }

    /** Fills in the elected members that the line does not name, so that the figures come out. */
    private static VoteSheet sheet(LocalDate date, Tally tally, Map<String, Vote> named) {
        Map<SeatId, Vote> votes = new LinkedHashMap<>();
        named.forEach((code, vote) -> votes.put(SeatId.of(code), vote));
        List<Vote> missing = new ArrayList<>();
        for (Vote vote : Vote.values()) {
            long known = named.values().stream().filter(vote::equals).count();
            missing.addAll(
                    Stream.generate(() -> vote).limit(of(tally, vote) - known).toList());
        }
        missing.forEach(vote -> votes.put(SeatId.of("E" + votes.size()), vote));
        return VoteSheet.of(council(date, votes.keySet()), votes);
    }

    private static int of(Tally tally, Vote vote) {
        return switch (vote) {
            case IN_FAVOUR -> tally.inFavour();
            case AGAINST -> tally.against();
            case ABSTAINING -> tally.abstaining();
            case NOT_PARTICIPATING -> tally.notParticipating();
            case ABSENT -> tally.absent();
        };
    }

    private static Council council(LocalDate date, Set<SeatId> seats) {
        int required = date.isBefore(FIFTEEN_SEATS) ? 7 : 9;
        int size = date.isBefore(FIFTEEN_SEATS) ? 11 : 15;
        if (seats.size() != size) {
            throw new IllegalArgumentException(date + ": " + seats.size() + " votes for " + size + " seats");
        }
        List<String> elected = seats.stream()
                .map(SeatId::code)
                .filter(code -> !PERMANENT.contains(code))
                .toList();
        return TestCouncils.ofPermanentAnd(elected, required);
    }

    private static Tally tally(String figures) {
        int[] n = Stream.of(figures.split("-")).mapToInt(Integer::parseInt).toArray();
        return new Tally(n[0], n[1], n[2], n[3], n[4]);
    }

    private static List<String> words(String field) {
        return field.isBlank() ? List.of() : List.of(field.split(" "));
    }
}
