package horseshoe.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.councils.CouncilLibrary;
import horseshoe.json.Fault;
import horseshoe.rules.Chapter;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Result;
import horseshoe.rules.Vote;
import horseshoe.rules.procedure.PreliminaryQuestion;
import horseshoe.rules.procedure.ProvisoRuling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One vote with what comes before it, and the words in which it is asked. */
class SittingTest {
    private static final CouncilLibrary LIBRARY = CouncilLibrary.load();

    /** The Taiwan invitation of 29 September 1950: 7-3-1, China and the United States against. */
    private static final Map<String, Vote> TAIWAN_1950 = votes(
            Map.of("ROC", Vote.AGAINST, "USA", Vote.AGAINST, "CUB", Vote.AGAINST, "EGY", Vote.ABSTAINING),
            List.of("ECU", "FRA", "IND", "NOR", "SUN", "GBR", "YUG"));

    /** A Chapter VI text against Russia, 2024: 13-1-1. */
    private static final Map<String, Vote> AGAINST_RUSSIA = votes(
            Map.of("RUS", Vote.AGAINST, "CHN", Vote.ABSTAINING),
            List.of("DZA", "ECU", "FRA", "GUY", "JPN", "MLT", "MOZ", "KOR", "SLE", "SVN", "CHE", "GBR", "USA"));

    private static Map<String, Vote> votes(Map<String, Vote> others, List<String> inFavour) {
        Map<String, Vote> votes = new HashMap<>(others);
        inFavour.forEach(seat -> votes.put(seat, Vote.IN_FAVOUR));
        return votes;
    }

    private static VoteTerms terms(
            String council, Matter matter, Map<String, Vote> votes, Optional<Proviso.Mode> mode) {
        VoteTerms.Dispute dispute =
                new VoteTerms.Dispute(council.startsWith("2024") ? List.of("RUS") : List.of(), mode);
        return new VoteTerms(
                council, Optional.empty(), new VoteTerms.About(matter, Chapter.VI, Set.of(), dispute), votes);
    }

    private static Decision decide(VoteTerms terms, PreliminaryQuestion mode, Optional<Sitting.OnProviso> ruling) {
        return new Sitting(terms, new Sitting.Preliminary(mode, Optional.empty()), ruling)
                .hold(LIBRARY)
                .decision();
    }

    @ParameterizedTest
    @CsvSource({"IMPLICIT, ADOPTED", "SF_DOUBLE_VETO, NOT_ADOPTED", "PRESIDENT_RULING_1950, ADOPTED"})
    void theInvitationOf1950UnderTheThreeHandlings(PreliminaryQuestion mode, Result result) {
        VoteTerms terms = terms("1950-09-29", Matter.PROCEDURAL, TAIWAN_1950, Optional.empty());
        assertThat(decide(terms, mode, Optional.empty()).result()).isEqualTo(result);
    }

    @Test
    void theProvisoInItsThreeModes() {
        VoteTerms practice =
                terms("2024-06-28", Matter.SUBSTANTIVE, AGAINST_RUSSIA, Optional.of(Proviso.Mode.PRACTICE));
        VoteTerms strict = terms("2024-06-28", Matter.SUBSTANTIVE, AGAINST_RUSSIA, Optional.of(Proviso.Mode.STRICT));
        assertThat(decide(practice, PreliminaryQuestion.IMPLICIT, Optional.empty())
                        .ground())
                .isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
        assertThat(decide(strict, PreliminaryQuestion.IMPLICIT, Optional.empty())
                        .tally())
                .hasToString("13-0-2");
        Sitting.OnProviso unchallenged = new Sitting.OnProviso(ProvisoRuling.Said.APPLIES, Optional.empty());
        assertThat(decide(practice, PreliminaryQuestion.IMPLICIT, Optional.of(unchallenged))
                        .result())
                .isEqualTo(Result.ADOPTED);
    }

    @Test
    void aRulingAgainstTheProvisoIsOverruledByNine() {
        Sitting.OnProviso overruled =
                new Sitting.OnProviso(ProvisoRuling.Said.DOES_NOT_APPLY, Optional.of(AGAINST_RUSSIA));
        VoteTerms terms = terms("2024-06-28", Matter.SUBSTANTIVE, AGAINST_RUSSIA, Optional.empty());
        assertThat(decide(terms, PreliminaryQuestion.IMPLICIT, Optional.of(overruled))
                        .result())
                .isEqualTo(Result.ADOPTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-03-28 | BRA | did not sit",
                "2024-03-28 | SUN | its seat is RUS",
                "2024-03-28 | XXX | is no seat",
                "1950-06-27 | JPN | did not sit",
                "2024-03-28 | ROC | its seat is CHN",
                "G4_2005    | BRA | is no seat"
            })
    void aSeatThatIsNotThereIsRefusedAndPointedAt(String council, String code, String why) {
        VoteTerms terms = terms(council, Matter.SUBSTANTIVE, Map.of(code, Vote.IN_FAVOUR), Optional.empty());
        assertThatThrownBy(() -> Putting.put(LIBRARY, terms.taking(Matter.PROCEDURAL, Optional.empty())))
                .isInstanceOfSatisfying(Impossible.class, impossible -> {
                    Fault fault = impossible.faults().getFirst();
                    assertThat(fault.pointer()).isEqualTo("/votes/" + code);
                    assertThat(fault.detail()).contains(why);
                });
    }

    @Test
    void oneSeatUnderTwoNamesHasOneVote() {
        Map<String, Vote> twice = Map.of("SUN", Vote.ABSENT, "RUS", Vote.ABSENT);
        VoteTerms terms = terms("1950-06-27", Matter.SUBSTANTIVE, twice, Optional.empty());
        assertThatThrownBy(() -> Putting.put(LIBRARY, terms)).hasMessageContaining("one member, one vote");
    }

    @Test
    void aCouncilNobodyKnowsIsRefusedWithThoseThatAreKnown() {
        VoteTerms terms = terms("1899-01-01", Matter.SUBSTANTIVE, Map.of(), Optional.empty());
        assertThatThrownBy(() -> Putting.put(LIBRARY, terms))
                .hasMessageContaining("1946-01-17")
                .hasMessageContaining("TWO_VETOES");
    }
}
