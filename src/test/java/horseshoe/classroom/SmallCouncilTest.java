package horseshoe.classroom;

import static horseshoe.classroom.Room.LIBRARY;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.meeting.Preset;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.Member;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import horseshoe.rules.VetoRight;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A smaller Council takes the same share of its seats")
class SmallCouncilTest {
    private static final Council FULL = LIBRARY.council("2024-03-28").orElseThrow();
    private static final List<SeatId> SEATS =
            FULL.members().stream().map(Member::seat).toList();

    @ParameterizedTest
    @CsvSource({"9,6", "10,6", "11,7", "12,8", "13,8", "14,9"})
    void nineOfFifteenIsThreeFifths(int seats, int required) {
        assertThat(new SmallCouncil(FULL).bar(seats).required()).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({"9,6", "10,7"})
    void sevenOfElevenIsMore(int seats, int required) {
        Council eleven = LIBRARY.council("1950-06-25").orElseThrow();

        assertThat(new SmallCouncil(eleven).bar(seats).required()).isEqualTo(required);
    }

    @Test
    void theBarIsExplained() {
        assertThat(ClassWords.in(Locale.ENGLISH).bar(new SmallCouncil(FULL).bar(12)))
                .isEqualTo("In the Council of 15 it takes 9 votes. The same share of 12 seats, with a part of a vote"
                        + " counted as a whole one, is 8.");
    }

    @Test
    void permanentMembersKeepTheirVetoAndElectedOnesGetNone() {
        Council small = new SmallCouncil(FULL).of(SEATS.subList(0, 9));
        VoteSheet allInFavour = VoteSheet.blank(small).with(small.everybody(), Vote.IN_FAVOUR);

        assertThat(decision(small, allInFavour, "CHN")).isInstanceOf(Decision.NotAdopted.class);
        assertThat(decision(small, allInFavour, "DZA")).isInstanceOf(Decision.Adopted.class);
    }

    private static Decision decision(Council council, VoteSheet sheet, String against) {
        return council.rule()
                .decide(Matter.SUBSTANTIVE, sheet.with(council.seats(List.of(SeatId.of(against))), Vote.AGAINST));
    }

    @Test
    void votesThatOvercomeAVetoAreScaledToo() {
        Council overridden = LIBRARY.model("SUPERMAJ_OVERRIDE_12").orElseThrow().on(FULL);
        Council small = new SmallCouncil(overridden).of(SEATS.subList(0, 10));

        assertThat(small.rule().veto().overcome()).isEqualTo(new VetoRight.Overcome.By(8));
    }

    private static Table table(List<SeatId> seats, String president) {
        return new Table(
                "2024-03-28",
                Optional.empty(),
                seats,
                SeatId.of(president),
                LocalDate.parse("2024-03-28"),
                "An item",
                Preset.COUNCIL,
                Proviso.Mode.PRACTICE);
    }

    private static Optional<Reason> wrong(Table table) {
        return Room.CLASSROOM.tables().wrong(table).map(ClassRefusal::reason);
    }

    @Test
    void nineToFourteenDifferentSeatsMakeASmallerCouncil() {
        assertThat(wrong(table(SEATS.subList(0, 9), "CHN"))).isEmpty();
        assertThat(wrong(table(SEATS.subList(0, 14), "CHN"))).isEmpty();
        assertThat(wrong(table(SEATS.subList(0, 8), "CHN"))).contains(Reason.BAD_SEATS);
        assertThat(wrong(table(SEATS, "CHN"))).contains(Reason.BAD_SEATS);
        assertThat(wrong(table(Collections.nCopies(9, SEATS.getFirst()), "DZA")))
                .contains(Reason.BAD_SEATS);
    }

    @Test
    void thePresidentSitsAtTheTable() {
        assertThat(wrong(table(SEATS.subList(0, 9), "USA"))).contains(Reason.BAD_SEATS);
        assertThat(wrong(table(List.of(), "DEU"))).contains(Reason.BAD_SEATS);
    }

    @Test
    void theTableIsThatOfACouncilOrModelThatIsKnown() {
        Table table = table(List.of(), "CHN");

        assertThat(wrong(under(table, "1900-01-01", Optional.empty()))).contains(Reason.NO_SUCH_COUNCIL);
        assertThat(wrong(under(table, "2024-03-28", Optional.of("NO_SUCH_MODEL"))))
                .contains(Reason.NO_SUCH_COUNCIL);
        assertThat(wrong(under(table, "2024-03-28", Optional.of("NO_VETO")))).isEmpty();
        assertThat(wrong(under(table, "NO_VETO", Optional.of("TWO_VETOES")))).contains(Reason.NO_SUCH_COUNCIL);
    }

    private static Table under(Table table, String council, Optional<String> model) {
        return new Table(
                council,
                model,
                table.seats(),
                table.president(),
                table.date(),
                table.item(),
                table.preset(),
                table.proviso());
    }
}
