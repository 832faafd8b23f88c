package horseshoe.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 32: drafts are voted in the order of their submission; the Council can decide otherwise")
class Rule32OrderTest {
    private static final String FIRST = "S/2023/772";
    private static final String SECOND = "S/2023/773";
    private static final String THIRD = "S/2023/774";

    private final HeldMeeting meeting = HeldMeeting.inSession();
    private final ProposalId first =
            meeting.table("RUS", FIRST, "Calls for a ceasefire").last();
    private final ProposalId second = meeting.table("GUY", SECOND, "Condemns").last();
    private final ProposalId third = meeting.table("USA", THIRD, "Urges").last();

    private HeldMeeting ordered(String order, int inFavour) {
        meeting.move("FRA", MotionKind.ORDER_OF_VOTING, order);
        return meeting.decided(meeting.last(), inFavour);
    }

    private List<ProposalId> order() {
        return VotingOrder.drafts(meeting.state().papers()).stream()
                .map(Proposal.Draft::id)
                .toList();
    }

    @Test
    void theEarlierComesFirst() {
        assertThat(meeting.refusal(HeldMeeting.CHAIR, new ChairCommand.PutToVote(second)))
                .isEqualTo(new Refusal(Reason.ANOTHER_DRAFT_FIRST, List.of(FIRST)));
        meeting.refusesChair(Reason.ANOTHER_DRAFT_FIRST, new ChairCommand.AdoptWithoutVote(third));
        meeting.decided(first, 5).decided(second, 9);
        assertThat(meeting.standing(second)).isEqualTo(Standing.ADOPTED);
    }

    @Test
    void anAmendmentToALaterDraftWaitsWithIt() {
        meeting.amend("RUS", second, new horseshoe.drafting.Change.Delete(HeldMeeting.operative(1)));
        meeting.refusesChair(Reason.ANOTHER_DRAFT_FIRST, new ChairCommand.PutToVote(meeting.last()));
    }

    @Test
    void aPartOfALaterDraftWaitsWithIt() {
        meeting.by("RUS", new PaperCommand.AskForParts(second, List.of(HeldMeeting.operative(1))));
        meeting.refusesChair(Reason.ANOTHER_DRAFT_FIRST, new ChairCommand.PutToVote(meeting.last()));
    }

    @Test
    @DisplayName("Nine votes change the order, eight do not")
    void nineVotesChangeTheOrder() {
        ordered(SECOND + " " + FIRST, 8);
        assertThat(order()).containsExactly(first, second, third);
        ordered(SECOND + " " + FIRST, 9);
        assertThat(order()).containsExactly(second, first, third);
        meeting.refusesChair(Reason.ANOTHER_DRAFT_FIRST, new ChairCommand.PutToVote(first));
        assertThat(meeting.decided(second, 9).standing(second)).isEqualTo(Standing.ADOPTED);
    }

    @Test
    void theOrderOfVotingKnowsNoVeto() {
        meeting.move("FRA", MotionKind.ORDER_OF_VOTING, THIRD);
        meeting.decided(meeting.last(), HeldMeeting.all().against("RUS", "CHN"));
        assertThat(meeting.decision().vetoes().isEmpty()).isTrue();
        assertThat(order()).containsExactly(third, first, second);
    }

    @Test
    void draftsCanBeNamedByTheirNumber() {
        ordered(third.number() + ", " + second.number(), 9);
        assertThat(order()).containsExactly(third, second, first);
    }

    @Test
    void theLastDecisionHolds() {
        ordered(THIRD, 9);
        ordered(SECOND, 9);
        assertThat(order()).containsExactly(second, first, third);
    }

    @Test
    void aDraftThatIsDecidedOrWithdrawnNoLongerStandsInTheWay() {
        meeting.by("RUS", new PaperCommand.Withdraw(first));
        assertThat(order()).containsExactly(second, third);
        meeting.decided(second, 8);
        assertThat(order()).containsExactly(third);
    }
}
