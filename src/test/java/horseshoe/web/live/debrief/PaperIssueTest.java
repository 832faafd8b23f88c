package horseshoe.web.live.debrief;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassState;
import horseshoe.export.document.Format;
import horseshoe.export.document.Issue;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.verbatim.Story;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A draft of a class as a document. */
class PaperIssueTest {
    private final Takeaways takeaways = new Takeaways(HeldClass.LIBRARY, Locale.ENGLISH);
    private final Story story = Story.opened().draft("S/2024/255", "USA");

    private Optional<Issue> paper(int number) {
        ClassState state = HeldClass.of(story).state();
        return takeaways.paper(state, state.run(), new ProposalId(number));
    }

    private String text() {
        return new String(Format.TXT.of(paper(2).orElseThrow()), StandardCharsets.UTF_8);
    }

    private void vote(VoteSheet votes) {
        story.vote(2, Matter.SUBSTANTIVE, votes);
    }

    @Test
    void beforeTheVoteItIsADraftOfItsSponsors() {
        assertThat(text())
                .contains("S/2024/255", "United States of America: draft resolution")
                .doesNotContain("Vote");
    }

    @Test
    void anAdoptedOneIsAResolutionOfTheMeetingWithItsVote() {
        vote(allInFavour(story.council()).abstaining("CHN").sheet());
        assertThat(text())
                .contains("Resolution 1 (", "HS/K7WM4X/RES/1 (", "at meeting HS/K7WM4X/PV.1")
                .contains("China: Abstaining", "France: In favour")
                .doesNotContain("draft resolution\n");
    }

    @Test
    void aVetoedOneStaysADraftAndShowsWhoStoppedIt() {
        vote(allInFavour(story.council()).against("RUS").sheet());
        assertThat(text())
                .contains("draft resolution", "Russian Federation: Against")
                .doesNotContain("Resolution 1");
    }

    @Test
    void aVoteThatIsOpenIsNotTold() {
        story.openVote(2, Matter.SUBSTANTIVE);
        String before = text();
        story.then(new VoteEvent.VoteCast(new QuestionId(1), SeatId.of("FRA"), Vote.AGAINST));
        assertThat(text()).isEqualTo(before).doesNotContain("Against");
    }

    @Test
    void whatIsNoDraftIsNoDocument() {
        assertThat(paper(1)).isEmpty();
        assertThat(paper(99)).isEmpty();
    }
}
