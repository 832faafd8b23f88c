package horseshoe.export;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.meeting.ProposalId;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Matter;
import horseshoe.verbatim.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The votes of a meeting as a table. */
class VotesTableTest {
    private final Story story = Story.opened().draft("S/2024/255", "USA");

    private List<List<String>> rows() {
        return VotesTable.of(1, story.debrief("FRA"), proposal -> "the draft");
    }

    @Test
    void everyMembersVoteIsARow() {
        story.vote(
                2,
                Matter.SUBSTANTIVE,
                allInFavour(story.council()).against("RUS").sheet());
        assertThat(rows()).hasSize(16);
        assertThat(rows())
                .contains(List.of(
                        "1",
                        "1",
                        "2026-03-02T09:00:04Z",
                        "the draft",
                        "S/2024/255",
                        "DRAFT_RESOLUTION",
                        "SUBSTANTIVE",
                        "RUS",
                        "Russian Federation",
                        "AGAINST",
                        "",
                        "NOT_ADOPTED",
                        "NEGATIVE_VOTE_OF_PERMANENT_MEMBER",
                        "yes"));
    }

    @Test
    void everyRowHasACellForEachHead() {
        story.vote(2, Matter.SUBSTANTIVE, allInFavour(story.council()).sheet());
        assertThat(rows()).allMatch(row -> row.size() == rows().getFirst().size());
    }

    @Test
    void withoutAVoteThereIsNoRow() {
        story.then(new VoteEvent.AdoptedWithoutVote(new QuestionId(1), new ProposalId(2)));
        assertThat(rows()).hasSize(1);
    }
}
