package horseshoe.record.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import horseshoe.record.Figures;
import horseshoe.record.Manner;
import horseshoe.record.RecordedOutcome;
import horseshoe.record.VoteId;
import horseshoe.record.VoteRecord;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes files of the form of the United Nations library's "Security Council Voting Data", from votes of the project's own record. */
public final class LibraryFile {
    static final String HEADER =
            "undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,description,"
                    + "agenda,subjects,vote_note,modality,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link";
    private static final Map<Vote, String> LETTERS = Map.of(
            Vote.IN_FAVOUR,
            "Y",
            Vote.AGAINST,
            "N",
            Vote.ABSTAINING,
            "A",
            Vote.NOT_PARTICIPATING,
            "X",
            Vote.ABSENT,
            "X");
    private static final String DESCRIPTION = """
            [on the extension of the mandate of the mission until the 31st of the month following, and on the report of the
            Secretary-General on its "transition", its tasks, and the situation in the area]""";
    private static final String AGENDA =
            "LETTER DATED 12 MARCH FROM THE CHARGÉ D’AFFAIRES A.I. OF THE PERMANENT MISSION TO THE "
                    + "UNITED NATIONS ADDRESSED TO THE PRESIDENT OF THE SECURITY COUNCIL";
    private static final String SUBJECTS =
            "PEACEKEEPING OPERATIONS--MANDATE RENEWAL|HUMANITARIAN ASSISTANCE|CEASEFIRES";

    private LibraryFile() {}

    /**
     * The adopted resolutions whose members are named.
     *
     * @return in order of time
     */
    public static List<VoteRecord> named() {
        return adopted().stream().filter(vote -> vote.votes().areNamed()).toList();
    }

    static List<VoteRecord> adopted() {
        return Ours.RECORD.votes().stream()
                .filter(vote -> !vote.reference().symbol().isEmpty())
                .filter(vote -> vote.count().outcome() == RecordedOutcome.ADOPTED)
                .toList();
    }

    /**
     * The Council of a day.
     *
     * @param day any
     * @return empty if there was none
     */
    public static Optional<Council> council(LocalDate day) {
        return Ours.LIBRARY.councils().on(day);
    }

    /**
     * The file of some votes.
     *
     * @param votes adopted resolutions
     * @return CSV with line ends inside quoted fields
     */
    public static String of(Collection<VoteRecord> votes) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER.split(","));
            votes.forEach(vote -> rows(vote).forEach(csv::writeRecord));
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
        return text.toString();
    }

    /**
     * The file of one vote, each row on one line.
     *
     * @param id of an adopted resolution
     * @return CSV
     */
    public static String of(String id) {
        VoteRecord vote = Ours.RECORD.vote(new VoteId(id)).orElseThrow();
        return of(List.of(vote)).replaceAll("(?<!\r)\n", " ");
    }

    private static List<List<String>> rows(VoteRecord vote) {
        List<List<String>> rows = new ArrayList<>();
        Map<SeatId, Vote> cast = cast(vote);
        for (Member member : Ours.council(vote).members()) {
            List<String> row = new ArrayList<>(List.of(
                    "" + (100_000 + Math.abs(vote.id().hashCode() % 900_000)),
                    member.entity().equals("ROC") ? "CHN" : member.entity(),
                    member.entity().equals("SUN")
                            ? "USSR"
                            : member.officialName().toUpperCase(Locale.ROOT),
                    member.isPermanent() ? "True" : "False",
                    LETTERS.getOrDefault(cast.get(member.seat()), "X")));
            row.addAll(common(vote));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> common(VoteRecord vote) {
        Figures figures = vote.count().figures().orElseGet(() -> new Figures(vote.councilSize(), 0, 0, 0));
        String symbol = vote.reference().symbol();
        return List.of(
                vote.reference().date().toString(),
                symbol.replace(" ", ""),
                vote.reference().draft(),
                vote.reference().meeting(),
                "Resolution " + symbol.substring("S/RES/".length())
                        + " / adopted by the Security Council at its meeting " + DESCRIPTION,
                AGENDA,
                SUBJECTS,
                "",
                vote.count().manner() == Manner.WITHOUT_VOTE ? "ADOPTED WITHOUT VOTE" : "RECORDED VOTE",
                "" + figures.inFavour(),
                "" + figures.against(),
                "" + figures.abstaining(),
                "" + figures.noPart(),
                "" + figures.size(),
                "https://digitallibrary.un.org/record/" + Math.abs(vote.id().hashCode() % 4_000_000));
    }

    /** The votes; where nobody is named, made-up ones that come to the figures, so that a file of full length can be measured. */
    private static Map<SeatId, Vote> cast(VoteRecord vote) {
        return vote.votes().areNamed() ? vote.votes().bySeat() : invented(vote);
    }

    private static Map<SeatId, Vote> invented(VoteRecord vote) {
        Figures figures = vote.count().figures().orElseGet(() -> new Figures(vote.councilSize(), 0, 0, 0));
        Map<SeatId, Vote> votes = new TreeMap<>();
        for (Member member : Ours.council(vote).members()) {
            int place = votes.size();
            Vote one = place < figures.inFavour()
                    ? Vote.IN_FAVOUR
                    : place < figures.inFavour() + figures.against() ? Vote.AGAINST : Vote.ABSTAINING;
            boolean absent = place >= figures.size() - figures.noPart();
            votes.put(member.seat(), absent ? Vote.ABSENT : one);
        }
        return votes;
    }
}
