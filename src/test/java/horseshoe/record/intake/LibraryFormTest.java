package horseshoe.record.intake;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.record.CastVotes;
import horseshoe.record.NamesFrom;
import horseshoe.record.RecordedOutcome;
import horseshoe.record.Subject;
import horseshoe.record.VoteId;
import horseshoe.record.VoteKind;
import horseshoe.record.VoteRecord;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The United Nations library's form")
class LibraryFormTest {
    private static final Taken WHOLE = Ours.take(LibraryFile.of(LibraryFile.named()));

    private static VoteRecord read(String id) {
        return ((Taken.Whole) WHOLE).record().vote(new VoteId(id)).orElseThrow();
    }

    @Test
    @DisplayName("Every adopted resolution with names comes back with the same votes")
    void everyResolutionComesBack() {
        assertThat(WHOLE.report().flaws()).isEmpty();
        assertThat(WHOLE).isInstanceOf(Taken.Whole.class);
        List<VoteRecord> named = LibraryFile.named();
        System.out.println("Read back: " + WHOLE.report().votes() + " votes in "
                + WHOLE.report().rows() + " rows");
        assertThat(WHOLE.report().votes()).isEqualTo(named.size()).isGreaterThan(2_000);
        assertThat(named).allSatisfy(vote -> {
            VoteRecord back = read(vote.id().text());
            assertThat(takingPart(back.votes())).isEqualTo(takingPart(vote.votes()));
            assertThat(back.reference()).isEqualTo(vote.reference());
            assertThat(back.count().manner()).isEqualTo(vote.count().manner());
            assertThat(back.count().figures()).isEqualTo(vote.count().figures());
            assertThat(back.about().subject()).isEqualTo(vote.about().subject());
            assertThat(back.count().outcome()).isEqualTo(RecordedOutcome.ADOPTED);
            assertThat(back.provenance().names()).isEqualTo(NamesFrom.LIBRARY);
        });
    }

    /** The file does not say whether a member that took no part was in the room. */
    private static Map<SeatId, Vote> takingPart(CastVotes votes) {
        Map<SeatId, Vote> plain = new TreeMap<>(votes.bySeat());
        plain.replaceAll((seat, vote) -> vote == Vote.ABSENT ? Vote.NOT_PARTICIPATING : vote);
        return plain;
    }

    @Test
    void reportSaysFormEncodingAndColumnsNotNeeded() {
        Report report = WHOLE.report();
        assertThat(report.form()).contains(Form.UN_LIBRARY);
        assertThat(report.encoding()).isEqualTo("UTF-8");
        assertThat(report.ignored()).containsExactly("undl_id", "permanent_member", "undl_link");
        assertThat(report.refused()).isZero();
    }

    @Test
    @DisplayName("Art. 27(2): what carried over a permanent member's negative vote was procedural")
    void carriedOverANegativeVoteIsProcedural() {
        assertThat(read("RES-2623").kind()).isEqualTo(VoteKind.PROCEDURAL);
        assertThat(read("RES-2624").kind()).isEqualTo(VoteKind.RESOLUTION);
    }

    @Test
    @DisplayName("The letter X says nothing of the room")
    void absentOrNotParticipatingIsOfUnknownRoom() {
        VoteRecord ours = LibraryFile.named().stream()
                .filter(vote -> vote.votes().bySeat().containsValue(Vote.ABSENT))
                .findFirst()
                .orElseThrow();
        CastVotes back = read(ours.id().text()).votes();
        assertThat(back.roomUnknown()).isNotEmpty();
        assertThat(back.bySeat()).doesNotContainValue(Vote.ABSENT);
    }

    @Test
    @DisplayName("Rows in any order, columns in any order, come to the same")
    void orderDoesNotMatter() {
        List<String> rows = LibraryFile.of("RES-2774").lines().toList();
        List<String> shuffled = new ArrayList<>(rows.subList(1, rows.size()));
        Collections.shuffle(shuffled, new Random(5));
        String text = rows.getFirst() + "\r\n" + String.join("\r\n", shuffled);
        assertThat(Ours.take(text).report().votes()).isEqualTo(1);
        String header = LibraryFile.HEADER.replace("ms_code,ms_name", "ms_name,ms_code");
        assertThat(Ours.take(text.replace(LibraryFile.HEADER, header).replace("\nFRA", "\nFrance"))
                        .report()
                        .flaws())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "A resolution that the project's own record lacks gets its subject by the words of its agenda, or none")
    void subjectOfWhatIsNotKnown() {
        assertThat(subject("THE SITUATION IN CYPRUS")).isEqualTo(Subject.CYPRUS);
        assertThat(subject("Something quite unheard of")).isEqualTo(Subject.NOT_TOLD);
    }

    private static Subject subject(String agenda) {
        String file = LibraryFile.of("RES-2774")
                .replace("S/RES/2774(2025)", "S/RES/9774(2025)")
                .replaceAll("LETTER DATED[A-Z’É. ]*", agenda)
                .replace("PEACEKEEPING OPERATIONS--MANDATE RENEWAL|HUMANITARIAN ASSISTANCE|CEASEFIRES", "")
                .replaceAll("\"Resolution 2774[^\\]]*\\]\"", "");
        return ((Taken.Whole) Ours.take(file))
                .record()
                .votes()
                .getFirst()
                .about()
                .subject();
    }
}
