package horseshoe.councils;

import static horseshoe.councils.Library.LIBRARY;
import static horseshoe.councils.Library.seats;
import static horseshoe.councils.Library.vote;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Chapter;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Question;
import horseshoe.rules.Topic;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.reform.ReformModel;
import horseshoe.rules.reform.SeatMap;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What real votes would have come to under reform models")
class ExpectedOutcomesTest {
    /** A real vote: how it went, under which chapter, and who was a party if there was a dispute. */
    private enum Case {
        PANEL(vote("2024-03-28", "RUS", "CHN"), Chapter.VII, "RUS"),
        MISSILES(vote("2022-05-26", "CHN RUS", ""), Chapter.VII, "RUS"),
        CRIMEA(vote("2014-03-15", "RUS", "CHN"), Chapter.VI, "RUS"),
        UKRAINE(vote("2022-02-25", "RUS", "CHN IND ARE"), Chapter.VI, "RUS"),
        GAZA(vote("2023-10-16", "FRA JPN GBR USA", "ALB BRA ECU GHA MLT CHE"), Chapter.OTHER, "");

        private final VoteSheet votes;
        private final Chapter chapter;
        private final String parties;

        Case(VoteSheet votes, Chapter chapter, String parties) {
            this.votes = votes;
            this.chapter = chapter;
            this.parties = parties;
        }

        Decision under(String id, Set<Topic> topics) {
            ReformModel model = LIBRARY.model(id).orElseThrow();
            SeatMap map = model.seatMap(votes.council());
            Proviso proviso = new Proviso(
                    model.rule().proviso(), map.seats(votes.council().seats(seats(parties))));
            return map.to().rule().decide(new Question(Matter.SUBSTANTIVE, chapter, proviso, topics), map.votes(votes));
        }
    }

    @ParameterizedTest(name = "{0} under {1}: {3}")
    @CsvSource({
        "PANEL,    STATUS_QUO,           13-1-1, VETO",
        "PANEL,    TWO_VETOES,           13-1-1, ADOPTED",
        "PANEL,    SUPERMAJ_OVERRIDE_12, 13-1-1, ADOPTED",
        "PANEL,    SUPERMAJ_OVERRIDE_13, 13-1-1, ADOPTED",
        "PANEL,    SUPERMAJ_OVERRIDE_14, 13-1-1, VETO",
        "PANEL,    NO_VETO,              13-1-1, ADOPTED",
        "PANEL,    ACT_2015,             13-1-1, VETO",
        "PANEL,    FR_MEX_2015,          13-1-1, VETO",
        "PANEL,    ART27_3_STRICT,       13-1-1, VETO",
        "PANEL,    GA_OVERRIDE,          13-1-1, VETO",
        "MISSILES, STATUS_QUO,           13-2-0, VETO",
        "MISSILES, TWO_VETOES,           13-2-0, VETO",
        "MISSILES, SUPERMAJ_OVERRIDE_13, 13-2-0, ADOPTED",
        "MISSILES, NO_VETO,              13-2-0, ADOPTED",
        "MISSILES, ACT_2015,             13-2-0, VETO",
        "MISSILES, FR_MEX_2015,          13-2-0, VETO",
        "MISSILES, ART27_3_STRICT,       13-2-0, VETO",
        "CRIMEA,   STATUS_QUO,           13-1-1, VETO",
        "CRIMEA,   TWO_VETOES,           13-1-1, ADOPTED",
        "CRIMEA,   SUPERMAJ_OVERRIDE_13, 13-1-1, ADOPTED",
        "CRIMEA,   NO_VETO,              13-1-1, ADOPTED",
        "CRIMEA,   ACT_2015,             13-1-1, VETO",
        "CRIMEA,   FR_MEX_2015,          13-1-1, VETO",
        "CRIMEA,   ART27_3_STRICT,       13-0-2, ADOPTED",
        "UKRAINE,  STATUS_QUO,           11-1-3, VETO",
        "UKRAINE,  TWO_VETOES,           11-1-3, ADOPTED",
        "UKRAINE,  SUPERMAJ_OVERRIDE_13, 11-1-3, VETO",
        "UKRAINE,  NO_VETO,              11-1-3, ADOPTED",
        "UKRAINE,  ACT_2015,             11-1-3, VETO",
        "UKRAINE,  FR_MEX_2015,          11-1-3, VETO",
        "UKRAINE,  ART27_3_STRICT,       11-0-4, ADOPTED",
        "GAZA,     STATUS_QUO,           5-4-6,  INSUFFICIENT",
        "GAZA,     TWO_VETOES,           5-4-6,  INSUFFICIENT",
        "GAZA,     SUPERMAJ_OVERRIDE_13, 5-4-6,  INSUFFICIENT",
        "GAZA,     NO_VETO,              5-4-6,  INSUFFICIENT",
        "GAZA,     ACT_2015,             5-4-6,  INSUFFICIENT",
        "GAZA,     FR_MEX_2015,          5-4-6,  INSUFFICIENT",
        "GAZA,     ART27_3_STRICT,       5-4-6,  INSUFFICIENT"
    })
    void realVotesUnderModels(Case vote, String model, String tally, String outcome) {
        Decision decision = vote.under(model, Set.of());
        assertThat(decision.tally()).hasToString(tally);
        assertThat(outcome(decision)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} under {1}, if it was about a mass atrocity: {3}")
    @CsvSource({
        "CRIMEA,   FR_MEX_2015, 13-1-1, ADOPTED",
        "CRIMEA,   ACT_2015,    13-0-2, ADOPTED",
        "UKRAINE,  FR_MEX_2015, 11-1-3, ADOPTED",
        "UKRAINE,  ACT_2015,    11-0-4, ADOPTED",
        "GAZA,     FR_MEX_2015, 5-4-6,  INSUFFICIENT",
        "GAZA,     ACT_2015,    5-0-10, INSUFFICIENT",
        "UKRAINE,  STATUS_QUO,  11-1-3, VETO"
    })
    void whatIsArguableTurnsOnTheTopic(Case vote, String model, String tally, String outcome) {
        Decision decision = vote.under(model, Set.of(Topic.MASS_ATROCITIES));
        assertThat(decision.tally()).hasToString(tally);
        assertThat(outcome(decision)).isEqualTo(outcome);
    }

    @Test
    void renewingTheMandateOfThePanelCouldNotBeVetoed() {
        Set<Topic> renewal = Set.of(Topic.MANDATE_RENEWAL);
        assertThat(outcome(Case.PANEL.under("NO_VETO_ON_RENEWAL", renewal))).isEqualTo("ADOPTED");
        assertThat(outcome(Case.PANEL.under("NO_VETO_ON_RENEWAL", Set.of()))).isEqualTo("VETO");
        assertThat(outcome(Case.PANEL.under("STATUS_QUO", renewal))).isEqualTo("VETO");
    }

    @Test
    void oneEuropeanSeatVotesAsFranceAndTheUnitedKingdomAgreed() {
        Decision decision = Case.PANEL.under("EU_SEAT", Set.of());
        assertThat(decision.tally()).hasToString("12-1-1");
        assertThat(outcome(decision)).isEqualTo("VETO");
    }

    @Test
    void anEnlargedCouncilWaitsForItsNewMembers() {
        Decision decision = Case.PANEL.under("G4_2005", Set.of());
        assertThat(decision.tally()).hasToString("13-1-1");
        assertThat(outcome(decision)).isEqualTo("INSUFFICIENT");
        assertThat(decision.whatItTakes().required()).isEqualTo(14);
    }

    private static String outcome(Decision decision) {
        return switch (decision.ground()) {
            case REQUIRED_VOTES_AND_NO_VETO, VETO_OVERCOME -> "ADOPTED";
            case NEGATIVE_VOTE_OF_PERMANENT_MEMBER -> "VETO";
            case INSUFFICIENT_AFFIRMATIVE_VOTES -> "INSUFFICIENT";
            default -> decision.ground().name();
        };
    }

    @Test
    void overridingIsItsOwnGround() {
        assertThat(Case.PANEL.under("SUPERMAJ_OVERRIDE_13", Set.of()).ground()).isEqualTo(Ground.VETO_OVERCOME);
    }
}
