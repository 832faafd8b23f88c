package horseshoe.verbatim;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.meeting.ProposalId;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Council;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Result;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.VotingRule;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A vote looked at afterwards: who was pivotal, what other rules make of it, how it really was. */
class VoteReviewTest {
    private final Story story = Story.opened().draft("S/2024/255", "USA");
    private final Council council = story.council();
    private final VoteSheet vetoed =
            allInFavour(council).against("RUS").abstaining("CHN").sheet();

    private VoteReview reviewed(Reality reality) {
        Council withoutVeto = council.votingBy("NO_VETO", VotingRule.ofAny(9));
        List<OtherRule> rules = List.of(new OtherRule("NO_VETO", "No veto", withoutVeto, Proviso.Mode.PRACTICE));
        Debriefing asked = new Debriefing(story.delegations("FRA"), reality, rules, Map.of());
        return story.debrief(asked).votes().getFirst();
    }

    private VoteReview reviewed(VoteSheet votes) {
        story.vote(2, Matter.SUBSTANTIVE, votes);
        return reviewed(Reality.unknown());
    }

    @Test
    void theVetoingMemberIsPivotal() {
        VoteReview review = reviewed(vetoed);
        assertThat(review.vote().decision().ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
        assertThat(review.pivotal()).containsExactly(SeatId.of("RUS"));
    }

    @Test
    void withoutTheVetoTheSameVotesCarryTheText() {
        VoteReview.Otherwise other = reviewed(vetoed).others().getFirst();
        assertThat(other.decision().result()).isEqualTo(Result.ADOPTED);
        assertThat(other.same()).isFalse();
    }

    @Test
    void onProcedureNoOtherRuleIsAskedFor() {
        story.vote(2, Matter.PROCEDURAL, vetoed);
        assertThat(reviewed(Reality.unknown()).others()).isEmpty();
    }

    @Test
    void whoHadNotVotedWasAbsent() {
        story.openVote(2, Matter.SUBSTANTIVE)
                .then(new VoteEvent.VoteClosed(
                        new QuestionId(1), new ProposalId(2), Map.of(SeatId.of("FRA"), Vote.IN_FAVOUR)));
        VoteTable table = reviewed(Reality.unknown()).table();
        assertThat(table.of(SeatId.of("JPN")).orElseThrow().vote()).isEqualTo(Vote.ABSENT);
    }

    @Test
    void differencesFromHistoryAreNamed() {
        story.vote(2, Matter.SUBSTANTIVE, vetoed);
        Map<SeatId, Vote> real =
                story.bySeat(allInFavour(council).against("RUS", "GBR").sheet());
        VoteReview review = reviewed(new Reality(QuestionKind.DRAFT_RESOLUTION, "S/2024/255", real));
        assertThat(review.table().differing()).containsExactlyElementsOf(Story.seats("CHN", "GBR"));
        assertThat(review.real().orElseThrow().result()).isEqualTo(Result.NOT_ADOPTED);
    }

    @Test
    void historyStandsOnlyBesideItsOwnDraft() {
        story.vote(2, Matter.SUBSTANTIVE, vetoed);
        Map<SeatId, Vote> real = story.bySeat(vetoed);
        assertThat(reviewed(new Reality(QuestionKind.DRAFT_RESOLUTION, "S/2024/1", real))
                        .table()
                        .entries())
                .allMatch(entry -> entry.really().isEmpty());
        assertThat(reviewed(new Reality(QuestionKind.AGENDA, "", real)).real()).isEmpty();
    }

    @Test
    void adoptedWithoutAVoteThereIsNoTable() {
        story.then(new VoteEvent.AdoptedWithoutVote(new QuestionId(1), new ProposalId(2)));
        VoteReview review = reviewed(Reality.unknown());
        assertThat(review.table().entries()).isEmpty();
        assertThat(review.pivotal()).isEmpty();
        assertThat(review.vote().decision().ground()).isEqualTo(Ground.NO_OBJECTION);
    }
}
