package horseshoe.meeting;

import static horseshoe.meeting.HeldMeeting.operative;
import static horseshoe.meeting.HeldMeeting.text;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Change;
import horseshoe.rules.SeatId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 36: amendments are voted before the text, in an order that the President can fix")
class Rule36AmendmentsTest {
    private static final Change ADDITION = new Change.Add(operative(2), "Decides to remain seized");
    private static final Change DELETION = new Change.Delete(operative(2));
    private static final Change SMALL = new Change.Replace(operative(1), "Extends the mandate for one month");
    private static final Change LARGE = new Change.Replace(operative(1), "Ends what the Panel has been doing so far");

    private final HeldMeeting meeting =
            HeldMeeting.inSession().table("USA", "S/2024/255", "Extends the mandate for one year", "Requests a report");
    private final ProposalId draft = meeting.last();

    private ProposalId amendment(Change change) {
        return meeting.amend("RUS", draft, change).last();
    }

    private List<ProposalId> order() {
        return VotingOrder.amendments(meeting.state().papers(), draft).stream()
                .map(Proposal.Amendment::id)
                .toList();
    }

    @Nested
    @DisplayName("An amendment")
    class AnAmendment {
        @Test
        void isAboutAParagraphOfTheDraft() {
            meeting.refuses(Reason.NO_SUCH_PARAGRAPH, "RUS", proposing(new Change.Delete(operative(3))))
                    .refuses(Reason.NO_SUCH_PARAGRAPH, "RUS", proposing(new Change.Replace(operative(0), "Decides")))
                    .refuses(Reason.NO_SUCH_PARAGRAPH, "RUS", proposing(new Change.Add(operative(3), "Decides")))
                    .isInOrder("RUS", proposing(new Change.Add(operative(0), "Decides")));
        }

        @Test
        void saysSomething() {
            meeting.refuses(Reason.TEXT_MISSING, "RUS", proposing(new Change.Add(operative(1), " ")))
                    .refuses(Reason.TEXT_MISSING, "RUS", proposing(new Change.Replace(operative(1), "")));
        }

        @Test
        void isProposedBeforeVotingOnTheDraftBegins() {
            var ofTheAgenda = new PaperCommand.ProposeAmendment(new ProposalId(1), DELETION);
            meeting.refuses(Reason.NO_SUCH_PROPOSAL, "RUS", ofTheAgenda);
            meeting.decided(amendment(DELETION), 8).refuses(Reason.VOTING_BEGUN, "CHN", proposing(SMALL));
            meeting.decided(draft, 8).refuses(Reason.ALREADY_DECIDED, "CHN", proposing(SMALL));
        }

        @Test
        void isVotedBeforeTheText() {
            amendment(SMALL);
            meeting.refusesChair(Reason.AMENDMENTS_FIRST, new ChairCommand.PutToVote(draft))
                    .refusesChair(Reason.AMENDMENTS_FIRST, new ChairCommand.AdoptWithoutVote(draft));
        }

        private PaperCommand.ProposeAmendment proposing(Change change) {
            return new PaperCommand.ProposeAmendment(draft, change);
        }
    }

    @Nested
    @DisplayName("The order")
    class TheOrder {
        @Test
        void isAdditionsAndDeletionsAndThenTheFurthestFromTheText() {
            ProposalId small = amendment(SMALL);
            ProposalId large = amendment(LARGE);
            ProposalId addition = amendment(ADDITION);
            ProposalId deletion = amendment(DELETION);
            assertThat(order()).containsExactly(addition, deletion, large, small);
            assertThat(meeting.refusal(HeldMeeting.CHAIR, new ChairCommand.PutToVote(small)))
                    .isEqualTo(
                            new Refusal(Reason.ANOTHER_AMENDMENT_FIRST, List.of(Integer.toString(addition.number()))));
        }

        @Test
        void isThatOfSubmissionWhereTheyAreEquallyFar() {
            ProposalId first = amendment(SMALL);
            ProposalId second = amendment(new Change.Replace(operative(1), "Extends the mandate for one week"));
            assertThat(order()).containsExactly(first, second);
        }

        @Test
        void isFixedByThePresident() {
            ProposalId addition = amendment(ADDITION);
            ProposalId small = amendment(SMALL);
            meeting.chair(new ChairCommand.OrderAmendments(draft, List.of(small, addition)));
            meeting.refusesChair(Reason.ANOTHER_AMENDMENT_FIRST, new ChairCommand.PutToVote(addition));
            assertThat(meeting.decided(small, 8).standing(small)).isEqualTo(Standing.NOT_ADOPTED);
            assertThat(order()).containsExactly(addition);
        }

        @Test
        void onceFixedLeavesWhatComesLaterForTheEnd() {
            ProposalId small = amendment(SMALL);
            meeting.chair(new ChairCommand.OrderAmendments(draft, List.of(small)));
            ProposalId addition = amendment(ADDITION);
            assertThat(order()).containsExactly(small, addition);
        }

        @Test
        void namesEachOpenAmendmentOnce() {
            refusesOrder(Reason.ORDER_INCOMPLETE, draft);
            ProposalId addition = amendment(ADDITION);
            ProposalId small = amendment(SMALL);
            refusesOrder(Reason.ORDER_INCOMPLETE, draft, small);
            refusesOrder(Reason.ORDER_INCOMPLETE, draft, small, small);
            refusesOrder(Reason.ORDER_INCOMPLETE, draft, small, draft);
            refusesOrder(Reason.ORDER_INCOMPLETE, draft, small, addition, small);
            refusesOrder(Reason.NO_SUCH_PROPOSAL, new ProposalId(9), small, addition);
            meeting.refuses(
                    Reason.ONLY_THE_PRESIDENT,
                    "JPN",
                    new ChairCommand.OrderAmendments(draft, List.of(small, addition)));
        }

        private void refusesOrder(Reason reason, ProposalId of, ProposalId... order) {
            meeting.refusesChair(reason, new ChairCommand.OrderAmendments(of, List.of(order)));
        }
    }

    @Nested
    @DisplayName("Accepted by the sponsors (practice)")
    class Accepted {
        private final ProposalId amendment = amendment(DELETION);
        private final PaperCommand.AcceptAmendment accepting = new PaperCommand.AcceptAmendment(amendment);

        @Test
        void itBecomesPartOfTheTextWithoutAVote() {
            meeting.by("USA", accepting);
            assertThat(meeting.standing(amendment)).isEqualTo(Standing.ACCEPTED);
            assertThat(meeting.textOf(draft)).isEqualTo(text("Extends the mandate for one year"));
            assertThat(meeting.events())
                    .endsWith(new PaperEvent.TextChanged(
                            draft, meeting.textOf(draft), PaperEvent.TextCause.AMENDMENT_ACCEPTED));
            assertThat(meeting.state().votes().taken()).isEmpty();
        }

        @Test
        void itTakesAllOfThem() {
            meeting.by("FRA", new PaperCommand.Sponsor(draft)).by("USA", accepting);
            assertThat(meeting.standing(amendment)).isEqualTo(Standing.TABLED);
            meeting.refusesChair(Reason.AMENDMENTS_FIRST, new ChairCommand.PutToVote(draft));
            assertThat(meeting.changesNothing("USA", accepting)).isEmpty();
            assertThat(meeting.by("FRA", accepting).standing(amendment)).isEqualTo(Standing.ACCEPTED);
        }

        @Test
        void itsMoverIsTakenToAcceptIt() {
            meeting.by("RUS", new PaperCommand.Sponsor(draft)).by("USA", accepting);
            assertThat(meeting.standing(amendment)).isEqualTo(Standing.ACCEPTED);
        }

        @Test
        void aSponsorThatLeavesNoLongerStandsInTheWay() {
            meeting.by("FRA", new PaperCommand.Sponsor(draft)).by("USA", accepting);
            meeting.by("FRA", new PaperCommand.LeaveSponsors(draft));
            assertThat(meeting.standing(amendment)).isEqualTo(Standing.ACCEPTED);
            assertThat(meeting.textOf(draft)).isEqualTo(text("Extends the mandate for one year"));
        }

        @Test
        void itIsForSponsorsToAccept() {
            meeting.refuses(Reason.NOT_A_SPONSOR, "RUS", accepting)
                    .refuses(Reason.NO_SUCH_PROPOSAL, "USA", new PaperCommand.AcceptAmendment(draft));
            meeting.by("USA", accepting).refuses(Reason.ALREADY_DECIDED, "USA", accepting);
        }

        @Test
        void itIsTooLateOnceVotingOnTheDraftHasBegun() {
            ProposalId other = amendment(SMALL);
            meeting.decided(amendment, 8).refuses(Reason.VOTING_BEGUN, "USA", new PaperCommand.AcceptAmendment(other));
        }
    }

    @Nested
    @DisplayName("Voted")
    class Voted {
        private final ProposalId amendment = amendment(SMALL);

        @Test
        @DisplayName("it becomes part of the text with nine votes")
        void itBecomesPartOfTheText() {
            meeting.decided(amendment, 9).decided(draft, 9);
            assertThat(meeting.standing(amendment)).isEqualTo(Standing.ADOPTED);
            assertThat(meeting.state().votes().taken().getLast().proposal())
                    .isEqualTo(new Proposal.Draft(
                            draft,
                            "S/2024/255",
                            List.of(SeatId.of("USA")),
                            DraftTerms.plain(),
                            text("Extends the mandate for one month", "Requests a report")));
        }

        @Test
        @DisplayName("it leaves the text alone with eight")
        void itLeavesTheTextAlone() {
            meeting.decided(amendment, 8);
            assertThat(meeting.standing(amendment)).isEqualTo(Standing.NOT_ADOPTED);
            assertThat(meeting.textOf(draft)).isEqualTo(text("Extends the mandate for one year", "Requests a report"));
        }

        @Test
        @DisplayName("G29, 24 February 2025: vetoed, and the text is adopted unamended")
        void ukraine() {
            meeting.decided(amendment, HeldMeeting.inFavour(11).against("RUS"));
            assertThat(meeting.decision().vetoes().size()).isEqualTo(1);
            assertThat(meeting.decided(draft, 10).standing(draft)).isEqualTo(Standing.ADOPTED);
            assertThat(meeting.textOf(draft)).isEqualTo(text("Extends the mandate for one year", "Requests a report"));
        }
    }
}
