package horseshoe.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Ground;
import horseshoe.rules.Provision;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Statute of the Court, Art. 8 to 12: elected is who has an absolute majority in both organs")
class CourtElectionTest {
    private static CourtBallot council(int seats, Map<String, Integer> votes) {
        return new CourtBallot(15, seats, votes);
    }

    private static CourtBallot assembly(int seats, Map<String, Integer> votes) {
        return new CourtBallot(193, seats, votes);
    }

    @Nested
    @DisplayName("Art. 10: an absolute majority of the electors, permanent members counted like others")
    class AbsoluteMajority {
        @Test
        @DisplayName("8 of 15, 6 of 11, 97 of 193")
        void moreThanHalfOfTheElectors() {
            assertThat(council(1, Map.of()).required()).isEqualTo(8);
            assertThat(new CourtBallot(11, 1, Map.of()).required()).isEqualTo(6);
            assertThat(assembly(1, Map.of()).required()).isEqualTo(97);
        }

        @Test
        void eightAreEnoughAndSevenAreNot() {
            assertThat(council(1, Map.of("A", 8, "B", 7)).withMajority()).containsExactly("A");
            assertThat(council(1, Map.of("A", 7, "B", 7)).withMajority()).isEmpty();
        }
    }

    @Test
    void whoHasBothMajoritiesIsElected() {
        CourtElection election = new CourtElection(
                council(2, Map.of("B", 12, "A", 9, "C", 7)), assembly(2, Map.of("A", 150, "B", 120, "C", 90)), 1);
        assertThat(election.elected()).containsExactly("A", "B");
        assertThat(election.next()).isEqualTo(CourtElection.Next.DONE);
        assertThat(election.ground()).isEqualTo(Ground.REQUIRED_MAJORITY);
        assertThat(election.provision()).isEqualTo(Provision.COURT_STATUTE_10);
    }

    @Nested
    @DisplayName("November 2017, the last seat: the Council wants one candidate, the Assembly the other")
    class TheLastSeatOf2017 {
        private CourtElection inMeeting(int meeting) {
            return new CourtElection(
                    council(1, Map.of("Greenwood", 9, "Bhandari", 5)),
                    assembly(1, Map.of("Greenwood", 68, "Bhandari", 121)),
                    meeting);
        }

        @Test
        void nobodyIsElected() {
            assertThat(inMeeting(1).elected()).isEmpty();
            assertThat(inMeeting(1).seatsLeft()).isEqualTo(1);
            assertThat(inMeeting(1).ground()).isEqualTo(Ground.INSUFFICIENT_MAJORITY);
        }

        @Test
        @DisplayName("Art. 11 and 12: further meetings, and after the third a joint conference may be formed")
        void furtherMeetingsThenAJointConference() {
            assertThat(inMeeting(1).next()).isEqualTo(CourtElection.Next.MEET_AGAIN);
            assertThat(inMeeting(2).next()).isEqualTo(CourtElection.Next.MEET_AGAIN);
            assertThat(inMeeting(3).next()).isEqualTo(CourtElection.Next.JOINT_CONFERENCE_POSSIBLE);
            assertThat(inMeeting(3).provision()).isEqualTo(Provision.COURT_STATUTE_12);
        }
    }

    @Test
    @DisplayName("Of two seats one is filled where the lists share one name")
    void aSharedNameIsElectedAndTheOtherSeatIsLeft() {
        CourtElection election = new CourtElection(
                council(2, Map.of("A", 10, "B", 9, "C", 7)), assembly(2, Map.of("A", 130, "B", 90, "C", 110)), 1);
        assertThat(election.elected()).containsExactly("A");
        assertThat(election.seatsLeft()).isEqualTo(1);
        assertThat(election.next()).isEqualTo(CourtElection.Next.MEET_AGAIN);
    }

    @Nested
    @DisplayName("Rule 61: an organ ballots until exactly as many as there are seats have the majority")
    class BallotAgain {
        private final CourtBallot complete = assembly(2, Map.of("A", 130, "B", 110));

        @Test
        void tooMany() {
            CourtBallot three = council(2, Map.of("A", 10, "B", 9, "C", 8));
            CourtElection election = new CourtElection(three, complete, 1);
            assertThat(three.isComplete()).isFalse();
            assertThat(election.elected()).isEmpty();
            assertThat(election.next()).isEqualTo(CourtElection.Next.BALLOT_AGAIN);
            assertThat(election.ground()).isEqualTo(Ground.INSUFFICIENT_MAJORITY);
        }

        @Test
        void tooFewInEitherOrgan() {
            CourtBallot one = council(2, Map.of("A", 10, "B", 7));
            assertThat(new CourtElection(one, complete, 1).next()).isEqualTo(CourtElection.Next.BALLOT_AGAIN);
            CourtBallot two = council(2, Map.of("A", 10, "B", 8));
            CourtBallot oneInAssembly = assembly(2, Map.of("A", 130, "B", 96));
            assertThat(new CourtElection(two, oneInAssembly, 1).elected()).isEmpty();
        }
    }

    @Nested
    class ImpossibleBallots {
        @Test
        void moreVotesThanElectorsHave() {
            Map<String, Integer> sixteen = Map.of("A", 8, "B", 8);
            assertThatThrownBy(() -> council(1, sixteen))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Art. 10");
            assertThat(council(2, sixteen).isComplete()).isTrue();
        }

        @Test
        void moreVotesForOneThanElectors() {
            Map<String, Integer> sixteen = Map.of("A", 16);
            assertThatThrownBy(() -> council(2, sixteen)).isInstanceOf(IllegalArgumentException.class);
            Map<String, Integer> negative = Map.of("A", -1);
            assertThatThrownBy(() -> council(2, negative)).isInstanceOf(IllegalArgumentException.class);
            assertThat(council(1, Map.of("A", 15, "B", 0)).withMajority()).containsExactly("A");
        }

        @Test
        void organsThatFillUnlikeNumbersOfSeats() {
            CourtBallot one = council(1, Map.of());
            CourtBallot two = assembly(2, Map.of());
            assertThatThrownBy(() -> new CourtElection(one, two, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("same seats");
        }

        @Test
        void aMeetingBeforeTheFirst() {
            CourtBallot one = council(1, Map.of());
            CourtBallot other = assembly(1, Map.of());
            assertThatThrownBy(() -> new CourtElection(one, other, 0)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
