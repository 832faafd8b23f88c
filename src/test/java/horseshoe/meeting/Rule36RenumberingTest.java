package horseshoe.meeting;

import static horseshoe.meeting.HeldMeeting.operative;
import static horseshoe.meeting.HeldMeeting.text;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Change;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.rules.SeatId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Rule 36: when the text changes the other amendments and the parts move with their paragraphs, or have lost their object")
class Rule36RenumberingTest {
    private final HeldMeeting meeting =
            HeldMeeting.inSession().table("USA", "S/2024/255", "Extends", "Requests", "Remains seized");
    private final ProposalId draft = meeting.last();

    private ProposalId amendment(Change change) {
        return meeting.amend("RUS", draft, change).last();
    }

    private ProposalId part(ParagraphId... paragraphs) {
        return meeting.by("RUS", new PaperCommand.AskForParts(draft, List.of(paragraphs)))
                .last();
    }

    private static Change replaced(int paragraph) {
        return new Change.Replace(operative(paragraph), "Urges");
    }

    private static Change added(int paragraph, String words) {
        return new Change.Add(operative(paragraph), words);
    }

    private Change now(ProposalId amendment) {
        return meeting.state()
                .papers()
                .paper(amendment)
                .map(Papers.Paper::proposal)
                .flatMap(Papers.as(Proposal.Amendment.class))
                .orElseThrow()
                .change();
    }

    @Nested
    @DisplayName("After a deletion was adopted")
    class AfterADeletion {
        private final ProposalId deletion = amendment(new Change.Delete(operative(2)));

        @Test
        void paragraphsBehindItMoveUp() {
            ProposalId behind = amendment(replaced(3));
            ProposalId before = amendment(replaced(1));
            meeting.decided(deletion, 9);
            assertThat(meeting.events())
                    .endsWith(new PaperEvent.Renumbered(
                            new Proposal.Amendment(behind, draft, SeatId.of("RUS"), replaced(2))));
            assertThat(now(before)).isEqualTo(replaced(1));
            assertThat(meeting.decided(behind, 9).decided(before, 8).textOf(draft))
                    .isEqualTo(text("Extends", "Urges"));
        }

        @Test
        void amendmentsToTheSameParagraphFall() {
            ProposalId replacement = amendment(replaced(2));
            ProposalId same =
                    meeting.amend("CHN", draft, new Change.Delete(operative(2))).last();
            meeting.decided(deletion, 9);
            assertThat(meeting.standing(replacement)).isEqualTo(Standing.MOOT);
            assertThat(meeting.standing(same)).isEqualTo(Standing.MOOT);
            meeting.refusesChair(Reason.ALREADY_DECIDED, new ChairCommand.PutToVote(replacement));
            assertThat(meeting.decided(draft, 9).standing(draft)).isEqualTo(Standing.ADOPTED);
        }

        @Test
        void anAdditionStaysWhereTheParagraphStood() {
            ProposalId addition = amendment(added(2, "Urges"));
            meeting.decided(deletion, 9);
            assertThat(now(addition)).isEqualTo(added(1, "Urges"));
            assertThat(meeting.decided(addition, 9).textOf(draft))
                    .isEqualTo(text("Extends", "Urges", "Remains seized"));
        }

        @Test
        void partsMoveToo() {
            ProposalId gone = part(operative(2));
            ProposalId shorter = part(operative(2), operative(3));
            meeting.decided(deletion, 9);
            assertThat(meeting.standing(gone)).isEqualTo(Standing.MOOT);
            assertThat(meeting.state().papers().paper(shorter).orElseThrow().proposal())
                    .isEqualTo(new Proposal.Part(shorter, draft, SeatId.of("RUS"), List.of(operative(2))));
        }

        @Test
        void theOtherHalfStaysAsItIs() {
            Change preamble = new Change.Replace(new ParagraphId(Half.PREAMBULAR, 1), "Noting");
            ProposalId recital = amendment(preamble);
            meeting.decided(deletion, 9);
            assertThat(now(recital)).isEqualTo(preamble);
        }

        @Test
        void amendmentsToOtherDraftsStayAsTheyAre() {
            ProposalId other =
                    meeting.table("RUS", "S/2024/256", "Ends", "Thanks").last();
            ProposalId elsewhere = meeting.amend("USA", other, replaced(2)).last();
            meeting.decided(deletion, 9);
            assertThat(now(elsewhere)).isEqualTo(replaced(2));
            assertThat(meeting.standing(elsewhere)).isEqualTo(Standing.TABLED);
        }

        @Test
        void nothingMovesIfItWasNotAdopted() {
            ProposalId behind = amendment(replaced(3));
            ProposalId same = amendment(replaced(2));
            meeting.decided(deletion, 8);
            assertThat(now(behind)).isEqualTo(replaced(3));
            assertThat(meeting.standing(same)).isEqualTo(Standing.TABLED);
        }
    }

    @Nested
    @DisplayName("After an addition was adopted")
    class AfterAnAddition {
        private final ProposalId addition = amendment(added(1, "First"));

        @Test
        void paragraphsBehindItMoveDown() {
            ProposalId behind = amendment(replaced(2));
            ProposalId same = amendment(replaced(1));
            meeting.decided(addition, 9);
            assertThat(now(behind)).isEqualTo(replaced(3));
            assertThat(now(same)).isEqualTo(replaced(1));
        }

        @Test
        void anotherAtTheSamePlaceFollowsIt() {
            ProposalId second = amendment(added(1, "Second"));
            meeting.decided(addition, 9).decided(second, 9);
            assertThat(meeting.textOf(draft))
                    .isEqualTo(text("Extends", "First", "Second", "Requests", "Remains seized"));
        }

        @Test
        void partsMoveDown() {
            ProposalId last = part(operative(3));
            meeting.decided(addition, 9).decided(last, 8);
            assertThat(meeting.textOf(draft)).isEqualTo(text("Extends", "First", "Requests"));
        }
    }

    @Nested
    @DisplayName("After a replacement was adopted")
    class AfterAReplacement {
        private final ProposalId replacement = amendment(new Change.Replace(operative(1), "Ends all of that for good"));

        @Test
        void anotherWordingOfTheSameParagraphFalls() {
            ProposalId other = amendment(replaced(1));
            assertThat(meeting.decided(replacement, 9).standing(other)).isEqualTo(Standing.MOOT);
            assertThat(meeting.textOf(draft))
                    .isEqualTo(text("Ends all of that for good", "Requests", "Remains seized"));
        }

        @Test
        void aDeletionOfItFallsIfThePresidentPutItLater() {
            ProposalId deletion = amendment(new Change.Delete(operative(1)));
            meeting.chair(new ChairCommand.OrderAmendments(draft, List.of(replacement, deletion)));
            assertThat(meeting.decided(replacement, 9).standing(deletion)).isEqualTo(Standing.MOOT);
        }

        @Test
        void anAdditionBehindItStays() {
            ProposalId addition = amendment(added(1, "Urges"));
            meeting.chair(new ChairCommand.OrderAmendments(draft, List.of(replacement, addition)));
            meeting.decided(replacement, 9).decided(addition, 9);
            assertThat(meeting.textOf(draft))
                    .isEqualTo(text("Ends all of that for good", "Urges", "Requests", "Remains seized"));
        }
    }

    @Test
    void acceptanceByTheSponsorsMovesTheOthersToo() {
        ProposalId deletion = amendment(new Change.Delete(operative(1)));
        ProposalId behind = amendment(replaced(2));
        ProposalId gone = amendment(replaced(1));
        meeting.by("USA", new PaperCommand.AcceptAmendment(deletion));
        assertThat(now(behind)).isEqualTo(replaced(1));
        assertThat(meeting.standing(gone)).isEqualTo(Standing.MOOT);
    }
}
