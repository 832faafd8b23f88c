package horseshoe.rules.reform;

import static horseshoe.rules.TestCouncils.allInFavour;
import static horseshoe.rules.TestCouncils.codes;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Member;
import horseshoe.rules.Membership;
import horseshoe.rules.SeatId;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A model with other seats: members take the seats they fit, the rest is vacant")
class ChangedSeatsTest {
    private final Council council = TestCouncils.ofFifteen();

    @Nested
    @DisplayName("more seats than members")
    class Enlarged {
        private final ReformModel model = TestModels.enlarged(12, 11, new Holders.Permanent());
        private final Council reformed = model.on(council);

        @Test
        void everyMemberKeepsASeatAndNewOnesAreAdded() {
            assertThat(reformed.size()).isEqualTo(18).isEqualTo(model.seats());
            assertThat(model.seatMap(council).leftOut()).isEmpty();
            assertThat(reformed.members()).containsAll(council.members());
            assertThat(model.keepsSeats()).isFalse();
        }

        @Test
        void theSeatsLeftOverAreVacant() {
            assertThat(codes(reformed, model.seatMap(council).vacant()))
                    .containsExactly("ELECTED-11", "ELECTED-12", "AFRICA");
        }

        @Test
        void aRealVoteLeavesVacantSeatsPending() {
            VoteSheet votes = model.votesOn(allInFavour(council).against("RUS").sheet());
            assertThat(votes.tally()).hasToString("14-1-0");
            assertThat(codes(reformed, votes.pending())).containsExactly("ELECTED-11", "ELECTED-12", "AFRICA");
        }

        @Test
        void newPermanentMembersCanHoldAVeto() {
            VoteSheet votes = model.votesOn(allInFavour(council).sheet());
            VoteSheet vetoed = votes.with(reformed.seats(List.of(SeatId.of("AFRICA"))), Vote.AGAINST);
            Decision decision = vetoed.council().rule().decide(Matter.SUBSTANTIVE, vetoed);
            assertThat(decision.ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
            assertThat(codes(reformed, decision.vetoes())).containsExactly("AFRICA");
        }

        @Test
        void theModelsVotesAreRequired() {
            assertThat(reformed.rule().requiredAffirmative()).isEqualTo(11);
            assertThat(reformed.id()).isEqualTo("2024-03-28/MODEL");
        }

        @Test
        void byItselfEveryElectedSeatIsVacant() {
            Council alone = model.asCouncil();
            assertThat(alone.size()).isEqualTo(18);
            assertThat(alone.members())
                    .filteredOn(member -> member.membership() == Membership.ELECTED)
                    .extracting(Member::shortName)
                    .startsWith("Elected seat (01)", "Elected seat (02)")
                    .endsWith("Elected seat (12)");
            assertThat(alone.rule().requiredAffirmative()).isEqualTo(11);
            assertThat(alone.rule().veto().holders()).isEqualTo(alone.permanentMembers());
        }
    }

    @Nested
    @DisplayName("fewer seats than members")
    class Reduced {
        private final ReformModel model = TestModels.enlarged(6, 7, new Holders.Nobody());

        @Test
        void theFirstElectedMembersOfTheAlphabetTakeTheElectedSeats() {
            assertThat(model.on(council).members())
                    .filteredOn(member -> member.membership() == Membership.ELECTED)
                    .extracting(member -> member.seat().code())
                    .containsExactly("DZA", "ECU", "GUY", "JPN", "MLT", "MOZ");
        }

        @Test
        void theOthersAreLeftOutWithTheirVotes() {
            assertThat(model.seatMap(council).leftOut())
                    .extracting(member -> member.seat().code())
                    .containsExactly("KOR", "SLE", "SVN", "CHE");
            assertThat(model.votesOn(allInFavour(council).sheet()).tally()).hasToString("11-0-0");
        }

        @Test
        void nobodyHoldsAVetoIfTheModelSaysSo() {
            assertThat(model.on(council).rule().veto().holders().isEmpty()).isTrue();
        }

        @Test
        void partiesWithoutASeatFallOut() {
            SeatMap map = model.seatMap(council);
            assertThat(codes(map.to(), map.seats(council.seats(List.of(SeatId.of("RUS"), SeatId.of("KOR"))))))
                    .containsExactly("RUS");
        }
    }

    @Nested
    @DisplayName("permanent members in one seat")
    class Merged {
        private final ReformModel model = TestModels.merged();

        @Test
        void theSeatVotesAsItsMembersDoWhereTheyAgree() {
            assertThat(europe(allInFavour(council).against("FRA", "GBR").sheet()))
                    .isEqualTo("14-0 AGAINST");
        }

        @Test
        void theSeatIsPendingWhereTheyDiffer() {
            assertThat(europe(allInFavour(council).against("FRA").sheet())).isEqualTo("14-1 pending");
        }

        @Test
        void theSeatIsPendingWhileOneHasNotVoted() {
            VoteSheet one = VoteSheet.blank(council).with(council.seats(List.of(SeatId.of("FRA"))), Vote.IN_FAVOUR);
            assertThat(europe(one)).isEqualTo("14-14 pending");
        }

        @Test
        void aPartyToADisputeBindsTheSeatItShares() {
            SeatMap map = model.seatMap(council);
            assertThat(codes(map.to(), map.seats(council.seats(List.of(SeatId.of("GBR"))))))
                    .containsExactly("EU");
            assertThat(map.leftOut()).isEmpty();
            assertThat(map.vacant().isEmpty()).isTrue();
        }

        @Test
        void aSeatWhoseMembersDoNotSitIsVacant() {
            Council without = TestModels.changed(TestModels.elected(10), 9, new Holders.Nobody())
                    .on(council);
            assertThat(codes(without, without.everybody())).doesNotContain("FRA", "GBR");
            assertThat(codes(model.on(without), model.seatMap(without).vacant()))
                    .containsExactly("CHN", "EU", "RUS", "USA");
        }

        private String europe(VoteSheet votes) {
            VoteSheet moved = model.votesOn(votes);
            Council reformed = moved.council();
            String vote =
                    moved.at(reformed.placeOf(SeatId.of("EU"))).map(Vote::name).orElse("pending");
            return reformed.size() + "-" + moved.pending().size() + " " + vote;
        }
    }

    @Test
    @DisplayName("a member that takes a seat of another kind sits by the title of that seat")
    void theTitleIsThatOfTheSeat() {
        PlannedSeat algeria = new PlannedSeat(
                new Member(SeatId.of("DZA"), "DZA", "Algeria", "Algeria", Membership.PERMANENT),
                new PlannedSeat.Filling.Keeps(SeatId.of("DZA")));
        Council reformed = TestModels.changed(Stream.of(algeria), 1, new Holders.Permanent())
                .on(council);
        assertThat(codes(reformed, reformed.permanentMembers())).containsExactly("DZA");
        assertThat(reformed.rule().veto().holders()).isEqualTo(reformed.everybody());
    }
}
