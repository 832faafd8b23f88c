package horseshoe.record.query;

import static horseshoe.record.query.Explored.CATALOGUE;
import static horseshoe.record.query.Explored.ids;
import static horseshoe.record.query.Explored.votes;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.record.RecordedOutcome;
import horseshoe.record.Region;
import horseshoe.record.Subject;
import horseshoe.record.VoteKind;
import horseshoe.rules.Ground;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Which votes are found")
class SelectionTest {
    private static final SeatId RUS = SeatId.of("RUS");
    private static final SeatId CHN = SeatId.of("CHN");
    private static final SeatId USA = SeatId.of("USA");
    private static final String PANEL = "S-2024-255";

    private static Criterion.During year(int year) {
        return new Criterion.During(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
    }

    @Nested
    @DisplayName("The vote on the Panel of Experts, 28 March 2024")
    class ThePanelVote {
        @ParameterizedTest
        @ValueSource(strings = {"korea russia", "KOREA  s/2024/255", "Asia S/PV.9591", "s-2024-255"})
        void isFoundByWords(String words) {
            assertThat(ids(CATALOGUE.mentioning(words), year(2024))).contains(PANEL);
        }

        @Test
        void isFoundByItsVetoAmongThoseOnKorea() {
            assertThat(ids(CATALOGUE.mentioning("korea"), new Criterion.VetoedBy(RUS)))
                    .containsExactly("S-1653", "S-15966-Rev-1", "S-2022-431", PANEL);
        }

        @ParameterizedTest
        @ValueSource(strings = {"S/2024/255", "s/2024/255", "2024/255", "S/PV.9591"})
        void isFoundByItsSymbol(String symbol) {
            assertThat(ids(new Criterion.WithSymbol(symbol))).contains(PANEL);
        }

        @Test
        void isNotFoundByAWordThatIsNotThere() {
            assertThat(ids(CATALOGUE.mentioning("korea cyprus"))).isEmpty();
        }
    }

    @Nested
    @DisplayName("A symbol")
    class ASymbol {
        @Test
        void ofDigitsAloneIsAResolution() {
            assertThat(ids(new Criterion.WithSymbol("82"))).containsExactly("RES-82");
        }

        @Test
        void thatNothingHasFindsNothing() {
            assertThat(ids(new Criterion.WithSymbol("99999"))).isEmpty();
        }
    }

    @ParameterizedTest
    @DisplayName("Vetoes of each permanent member")
    @CsvSource({"CHN,19", "FRA,17", "GBR,29", "RUS,121", "USA,91", "JPN,0"})
    void vetoesAreFoundByMember(String seat, int vetoes) {
        assertThat(votes(new Criterion.VetoedBy(SeatId.of(seat)))).hasSize(vetoes);
    }

    @Test
    void twoVetoersBothVetoed() {
        assertThat(votes(new Criterion.VetoedBy(RUS), new Criterion.VetoedBy(CHN)))
                .hasSize(16);
    }

    @ParameterizedTest
    @CsvSource({"ADOPTED,2754", "VETOED,223", "TOO_FEW_VOTES,132"})
    void votesAreFoundByOutcome(RecordedOutcome outcome, int votes) {
        assertThat(votes(new Criterion.CameTo(Set.of(outcome)))).hasSize(votes);
    }

    @Test
    void theFirstAndTheLastDayCount() {
        LocalDate day = LocalDate.of(2024, 3, 28);
        assertThat(ids(new Criterion.During(day, day))).containsExactly(PANEL);
        assertThat(votes(new Criterion.During(day.plusDays(1), day.plusDays(1))))
                .isEmpty();
        assertThat(votes(year(2024))).hasSize(61);
    }

    @Test
    void aMembersPositionIsFound() {
        Criterion abstained = new Criterion.Voted(USA, Set.of(Vote.ABSTAINING));
        Criterion aside = new Criterion.Voted(USA, Set.of(Vote.ABSTAINING, Vote.AGAINST));
        assertThat(votes(abstained, year(2024))).hasSize(4);
        assertThat(votes(aside, year(2024))).hasSize(13);
    }

    @Test
    void aMemberThatSatIsFoundWhereNobodyIsNamedToo() {
        Criterion japan = new Criterion.Sat(SeatId.of("JPN"));
        assertThat(votes(japan)).hasSizeGreaterThan(960);
        assertThat(votes(japan, new Criterion.Named())).hasSize(960);
    }

    @Test
    void somebodyWasAbsentInFourVotes() {
        assertThat(ids(new Criterion.SomebodyVoted(Set.of(Vote.ABSENT))))
                .containsExactly("RES-82", "RES-83", "RES-84", "RES-1287");
    }

    @Test
    void whereNobodyIsNamedTheFiguresTellThatSomebodyWasAgainst() {
        assertThat(votes(new Criterion.SomebodyVoted(Set.of(Vote.AGAINST)), new Criterion.Named()))
                .hasSizeLessThan(
                        votes(new Criterion.SomebodyVoted(Set.of(Vote.AGAINST))).size());
        assertThat(ids(new Criterion.SomebodyVoted(Set.of(Vote.ABSTAINING)))).contains("RES-3");
    }

    @Test
    void contestedIsWhatSomebodyWasAgainstOrAbstainedFrom() {
        assertThat(votes(new Criterion.Contested())).hasSize(817);
        assertThat(votes(new Criterion.Contested(), new Criterion.Named())).hasSize(390);
    }

    @Test
    void aVetoWithoutFiguresIsContested() {
        assertThat(ids(new Criterion.Contested())).contains("S-PV-23");
    }

    @Test
    void closedListsTakeAnyOfTheirWords() {
        assertThat(votes(new Criterion.OfKind(Set.of(VoteKind.PARAGRAPH, VoteKind.PROCEDURAL))))
                .hasSize(16);
        assertThat(votes(new Criterion.Because(Set.of(Ground.NO_OBJECTION)))).hasSize(58);
        assertThat(votes(new Criterion.About(Set.of(Subject.KOREA, Subject.YEMEN))))
                .hasSize(72);
        assertThat(votes(new Criterion.In(Set.of(Region.ASIA)), new Criterion.About(Set.of(Subject.KOREA))))
                .hasSize(42);
    }

    @Test
    void nothingAskedIsEverything() {
        assertThat(Selection.all().of(CATALOGUE.record())).hasSize(3109);
        assertThat(Selection.all().and(new Criterion.Named()).of(CATALOGUE.record()))
                .hasSize(2624);
    }

    @Test
    void accentsDoNotMatter() {
        assertThat(Folded.of("Côte d'Ivoire").text()).isEqualTo("cote d'ivoire");
        assertThat(Folded.of("  two\twords ").words()).containsExactly("two", "words");
    }
}
