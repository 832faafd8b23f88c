package horseshoe.rules.reform;

import static horseshoe.rules.TestCouncils.allInFavour;
import static horseshoe.rules.TestCouncils.codes;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Topic;
import horseshoe.rules.VetoRight;
import horseshoe.rules.VoteSheet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A model that keeps the Council's seats changes only how they vote")
class KeptSeatsTest {
    private static final Veto TWO =
            new Veto(new Holders.Permanent(), 2, new VetoRight.Overcome.By(13), Set.of(Topic.MANDATE_RENEWAL));

    private final Council council = TestCouncils.ofFifteen();
    private final ReformModel model = TestModels.asSeated(TWO);

    @Test
    void theMembersStayAndTheRuleChanges() {
        Council reformed = model.on(council);
        assertThat(reformed.members()).isEqualTo(council.members());
        assertThat(reformed.rule().requiredAffirmative()).isEqualTo(9);
        assertThat(reformed.rule().veto().holders()).isEqualTo(council.permanentMembers());
        assertThat(reformed.rule().veto().needed()).isEqualTo(2);
        assertThat(reformed.rule().veto().overcome()).isEqualTo(new VetoRight.Overcome.By(13));
        assertThat(reformed.rule().veto().notOn()).containsExactly(Topic.MANDATE_RENEWAL);
    }

    @Test
    void itIsKnownByDateAndModel() {
        assertThat(model.on(council).id()).isEqualTo("2024-03-28/MODEL");
        assertThat(model.keepsSeats()).isTrue();
    }

    @Test
    void aVoteIsTakenOverAsItIs() {
        VoteSheet votes = allInFavour(council).against("RUS").abstaining("CHN").sheet();
        VoteSheet moved = model.votesOn(votes);
        assertThat(moved.tally()).isEqualTo(votes.tally());
        assertThat(codes(moved.council(), moved.against())).containsExactly("RUS");
        assertThat(moved.pending().isEmpty()).isTrue();
    }

    @Test
    void nobodyLosesASeatAndNoneIsVacant() {
        SeatMap map = model.seatMap(council);
        assertThat(map.leftOut()).isEmpty();
        assertThat(map.vacant().isEmpty()).isTrue();
        assertThat(map.seats(council.permanentMembers())).isEqualTo(council.permanentMembers());
    }

    @Test
    void onACouncilOfAnotherSizeTheVotesRequiredStayItsOwn() {
        Council eleven = model.on(TestCouncils.ofEleven());
        assertThat(eleven.size()).isEqualTo(11);
        assertThat(eleven.rule().requiredAffirmative()).isEqualTo(7);
        assertThat(eleven.rule().veto().needed()).isEqualTo(2);
    }

    @Test
    void theModelsOwnVotesAreRequiredOnACouncilOfItsSize() {
        ModelRule ten = new ModelRule(10, TestModels.CHARTER, Set.of(), Proviso.Mode.STRICT);
        ReformModel stricter = TestModels.model(model.composition(), ten);
        assertThat(stricter.on(council).rule().requiredAffirmative()).isEqualTo(10);
        assertThat(stricter.on(TestCouncils.ofEleven()).rule().requiredAffirmative())
                .isEqualTo(7);
    }

    @Test
    void aPledgeBindsAllMembers() {
        ModelRule pledge = new ModelRule(9, TestModels.CHARTER, Set.of(Topic.MASS_ATROCITIES), Proviso.Mode.PRACTICE);
        assertThat(TestModels.model(model.composition(), pledge)
                        .on(council)
                        .rule()
                        .noVoteAgainstOn())
                .containsExactly(Topic.MASS_ATROCITIES);
    }

    @Test
    void byItselfItHasTheSeatsOfTheCharter() {
        Council alone = model.asCouncil();
        assertThat(alone.id()).isEqualTo("MODEL");
        assertThat(alone.size()).isEqualTo(15).isEqualTo(model.seats());
        assertThat(alone.rule().requiredAffirmative()).isEqualTo(9);
        assertThat(codes(alone, alone.permanentMembers())).containsExactly("CHN", "FRA", "RUS", "GBR", "USA");
        assertThat(alone.rule().veto().holders()).isEqualTo(alone.permanentMembers());
    }

    @Test
    void theVetoIsHeldByThoseTheModelNames() {
        Holders named = new Holders.Named(List.of(SeatId.of("RUS"), SeatId.of("XXX")));
        assertThat(codes(council, named.at(council))).containsExactly("RUS");
        assertThat(new Holders.Nobody().at(council).isEmpty()).isTrue();
        assertThat(new Holders.Permanent().at(council)).isEqualTo(council.permanentMembers());
    }
}
