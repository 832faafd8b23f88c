package horseshoe.meeting;

import static horseshoe.meeting.HeldMeeting.operative;
import static horseshoe.meeting.HeldMeeting.text;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.rules.Council;
import horseshoe.rules.Ground;
import horseshoe.rules.SeatId;
import horseshoe.rules.TestCouncils;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 32: parts are voted separately at the request of any member, unless the original mover objects")
class Rule32PartsTest {
    private static final String EXTENDS = "Extends the mandate";
    private static final String REQUESTS = "Requests a report";
    private static final String REMAINS = "Decides to remain seized";

    private final HeldMeeting meeting = HeldMeeting.inSession().table("USA", "S/2024/255", EXTENDS, REQUESTS, REMAINS);
    private final ProposalId draft = meeting.last();

    private PaperCommand.AskForParts parts(ParagraphId... paragraphs) {
        return new PaperCommand.AskForParts(draft, List.of(paragraphs));
    }

    private ProposalId asked(ParagraphId... paragraphs) {
        return meeting.by("RUS", parts(paragraphs)).last();
    }

    private Proposal proposal(ProposalId id) {
        return meeting.state().papers().paper(id).orElseThrow().proposal();
    }

    @Nested
    @DisplayName("A request")
    class ARequest {
        @Test
        void isMadeByAnyMember() {
            meeting.by("MLT", parts(operative(2)));
            assertThat(proposal(meeting.last()))
                    .isEqualTo(new Proposal.Part(meeting.last(), draft, SeatId.of("MLT"), List.of(operative(2))));
        }

        @Test
        void namesParagraphsOfTheText() {
            meeting.refuses(Reason.NO_SUCH_PARAGRAPH, "RUS", parts())
                    .refuses(Reason.NO_SUCH_PARAGRAPH, "RUS", parts(operative(0)))
                    .refuses(Reason.NO_SUCH_PARAGRAPH, "RUS", parts(operative(3), operative(4)))
                    .isInOrder("RUS", parts(operative(3)));
        }

        @Test
        void namesEachParagraphOnce() {
            ProposalId part = asked(operative(2), operative(2));
            assertThat(proposal(part))
                    .isEqualTo(new Proposal.Part(part, draft, SeatId.of("RUS"), List.of(operative(2))));
        }

        @Test
        void concernsADraftThatIsNotDecided() {
            var ofTheAgenda = new PaperCommand.AskForParts(new ProposalId(1), List.of(operative(1)));
            meeting.refuses(Reason.NO_SUCH_PROPOSAL, "RUS", ofTheAgenda);
            meeting.decided(draft, 9).refuses(Reason.ALREADY_DECIDED, "RUS", parts(operative(1)));
        }

        @Test
        void isMadeInTheMeeting() {
            var part = new PaperCommand.AskForParts(new ProposalId(2), List.of(operative(1)));
            HeldMeeting.opened().table("USA", "S/2024/255", EXTENDS).refuses(Reason.AGENDA_NOT_ADOPTED, "RUS", part);
        }
    }

    @Nested
    @DisplayName("An objection")
    class AnObjection {
        private final ProposalId part = asked(operative(1));
        private final PaperCommand.ObjectToParts objection = new PaperCommand.ObjectToParts(part);

        @Test
        void ofTheOriginalMoverEndsTheRequestWithoutAVote() {
            meeting.by("USA", objection);
            assertThat(meeting.events()).endsWith(new PaperEvent.StandingChanged(part, Standing.MOOT));
            meeting.refusesChair(Reason.ALREADY_DECIDED, new ChairCommand.PutToVote(part));
            assertThat(meeting.decided(draft, 9).standing(draft)).isEqualTo(Standing.ADOPTED);
        }

        @Test
        void ofAnybodyElseIsOfNoUse() {
            meeting.by("FRA", new PaperCommand.Sponsor(draft));
            meeting.refuses(Reason.ONLY_THE_SUBMITTER, "FRA", objection)
                    .refuses(Reason.ONLY_THE_SUBMITTER, "RUS", objection);
            assertThat(meeting.standing(part)).isEqualTo(Standing.TABLED);
        }

        @Test
        void isTooLateAfterTheVoteOnThePart() {
            meeting.decided(part, 9).refuses(Reason.ALREADY_DECIDED, "USA", objection);
        }

        @Test
        void concernsAPart() {
            meeting.refuses(Reason.NO_SUCH_PROPOSAL, "USA", new PaperCommand.ObjectToParts(draft));
        }
    }

    @Nested
    @DisplayName("It does not come again")
    class NotAgain {
        @Test
        void whileItIsPending() {
            asked(operative(1), operative(2));
            meeting.refuses(Reason.PART_PENDING, "MLT", parts(operative(2), operative(1)))
                    .refuses(Reason.PART_PENDING, "RUS", parts(operative(1), operative(2), operative(2)))
                    .isInOrder("MLT", parts(operative(1)));
        }

        @Test
        void onceItWasVoted() {
            meeting.decided(asked(operative(1)), 9);
            meeting.refuses(Reason.PART_VOTED, "RUS", parts(operative(1)))
                    .refuses(Reason.PART_VOTED, "MLT", parts(operative(2), operative(1)))
                    .isInOrder("RUS", parts(operative(2)));
        }

        @Test
        void onceItWasVotedWithinALongerPart() {
            ProposalId longer = asked(operative(1), operative(2));
            ProposalId within = asked(operative(2));
            ProposalId across = asked(operative(2), operative(3));
            meeting.decided(longer, 9);
            assertThat(meeting.standing(within)).isEqualTo(Standing.MOOT);
            assertThat(proposal(across))
                    .isEqualTo(new Proposal.Part(across, draft, SeatId.of("RUS"), List.of(operative(3))));
        }

        @Test
        void wherePartsBeforeItFell() {
            ProposalId first = asked(operative(1));
            meeting.decided(asked(operative(2)), 9).decided(first, 8);
            meeting.refuses(Reason.PART_VOTED, "RUS", parts(operative(1))).isInOrder("RUS", parts(operative(2)));
        }

        @Test
        void afterTheMoverObjected() {
            meeting.by("USA", new PaperCommand.ObjectToParts(asked(operative(1), operative(2))));
            meeting.refuses(Reason.PART_OBJECTED, "RUS", parts(operative(1), operative(2)))
                    .refuses(Reason.PART_OBJECTED, "MLT", parts(operative(2), operative(1)))
                    .isInOrder("RUS", parts(operative(1)));
        }

        @Test
        void afterTheMoverObjectedAndTheTextMoved() {
            meeting.by("USA", new PaperCommand.ObjectToParts(asked(operative(2))));
            meeting.amend("RUS", draft, new horseshoe.drafting.Change.Add(operative(0), "Deplores"));
            meeting.decided(meeting.last(), 9);
            meeting.refuses(Reason.PART_OBJECTED, "RUS", parts(operative(3))).isInOrder("RUS", parts(operative(2)));
        }

        @Test
        void butTheMoverMayNotInsist() {
            ProposalId part = asked(operative(2));
            meeting.by("USA", new PaperCommand.ObjectToParts(part));
            meeting.amend("RUS", draft, new horseshoe.drafting.Change.Add(operative(0), "Deplores"));
            meeting.decided(meeting.last(), 9);
            meeting.refuses(Reason.NO_OBJECTION_OF_YOURS, "RUS", new PaperCommand.WithdrawObjection(part))
                    .by("USA", new PaperCommand.WithdrawObjection(part));
            assertThat(meeting.standing(part)).isEqualTo(Standing.TABLED);
            assertThat(proposal(part))
                    .isEqualTo(new Proposal.Part(part, draft, SeatId.of("RUS"), List.of(operative(3))));
            meeting.refuses(Reason.PART_PENDING, "MLT", parts(operative(3)))
                    .decided(part, 8)
                    .refuses(Reason.ALREADY_DECIDED, "USA", new PaperCommand.WithdrawObjection(part));
        }

        @Test
        void norAfterTheDraftIsDecided() {
            ProposalId part = asked(operative(2));
            meeting.by("USA", new PaperCommand.ObjectToParts(part))
                    .decided(draft, 9)
                    .refuses(Reason.ALREADY_DECIDED, "USA", new PaperCommand.WithdrawObjection(part));
        }
    }

    @Nested
    @DisplayName("The vote on a part")
    class TheVote {
        @Test
        void comesBeforeTheWhole() {
            asked(operative(1));
            meeting.refusesChair(Reason.PARTS_FIRST, new ChairCommand.PutToVote(draft))
                    .refusesChair(Reason.PARTS_FIRST, new ChairCommand.AdoptWithoutVote(draft));
        }

        @Test
        void comesAfterTheAmendments() {
            ProposalId part = asked(operative(1));
            meeting.amend("RUS", draft, new horseshoe.drafting.Change.Delete(operative(3)));
            meeting.refusesChair(Reason.AMENDMENTS_FIRST, new ChairCommand.PutToVote(part));
        }

        @Test
        void keepsThePartWithNineVotes() {
            ProposalId part = asked(operative(1));
            meeting.decided(part, 9);
            assertThat(meeting.standing(part)).isEqualTo(Standing.ADOPTED);
            assertThat(meeting.textOf(draft)).isEqualTo(text(EXTENDS, REQUESTS, REMAINS));
            assertThat(meeting.decided(draft, 9).standing(draft)).isEqualTo(Standing.ADOPTED);
        }

        @Test
        void dropsThePartWithEightVotes() {
            ProposalId part = asked(operative(2));
            meeting.decided(part, 8);
            assertThat(meeting.events())
                    .endsWith(
                            new PaperEvent.TextChanged(draft, text(EXTENDS, REMAINS), PaperEvent.TextCause.PARTS_FELL));
            assertThat(meeting.standing(part)).isEqualTo(Standing.NOT_ADOPTED);
            assertThat(meeting.standing(draft)).isEqualTo(Standing.TABLED);
        }

        @Test
        void knowsTheVetoLikeTheWhole() {
            meeting.decided(asked(operative(1)), HeldMeeting.all().against("CHN"));
            assertThat(meeting.decision().ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
            assertThat(meeting.textOf(draft)).isEqualTo(text(REQUESTS, REMAINS));
        }

        @Test
        void isFollowedByTheWholeAsItStands() {
            meeting.decided(asked(operative(1), operative(3)), 8).decided(draft, 9);
            assertThat(meeting.state().votes().taken().getLast().proposal())
                    .isInstanceOfSatisfying(
                            Proposal.Draft.class, put -> assertThat(put.text()).isEqualTo(text(REQUESTS)));
        }

        @Test
        void canConcernThePreamble() {
            meeting.decided(asked(new ParagraphId(Half.PREAMBULAR, 1)), 8);
            assertThat(meeting.textOf(draft)).isEqualTo(new DraftText(List.of(), List.of(EXTENDS, REQUESTS, REMAINS)));
            assertThat(meeting.standing(draft)).isEqualTo(Standing.TABLED);
        }
    }

    @Nested
    @DisplayName("Several parts")
    class SeveralParts {
        @Test
        void moveUpWhenAnEarlierOneFalls() {
            ProposalId first = asked(operative(1));
            ProposalId last = asked(operative(3));
            meeting.decided(first, 8);
            assertThat(proposal(last))
                    .isEqualTo(new Proposal.Part(last, draft, SeatId.of("RUS"), List.of(operative(2))));
            assertThat(meeting.decided(last, 8).textOf(draft)).isEqualTo(text(REQUESTS));
        }

        @Test
        void loseWhatFellWithAnother() {
            ProposalId first = asked(operative(1), operative(2));
            ProposalId same = asked(operative(2));
            ProposalId longer = asked(operative(2), operative(3));
            meeting.decided(first, 8);
            assertThat(meeting.standing(same)).isEqualTo(Standing.MOOT);
            assertThat(proposal(longer))
                    .isEqualTo(new Proposal.Part(longer, draft, SeatId.of("RUS"), List.of(operative(1))));
        }

        @Test
        void leaveNothingIfNoOperativeParagraphRemains() {
            ProposalId recital = asked(new ParagraphId(Half.PREAMBULAR, 1));
            meeting.decided(asked(operative(1), operative(2), operative(3)), 8);
            assertThat(meeting.standing(draft)).isEqualTo(Standing.NOT_ADOPTED);
            assertThat(meeting.standing(recital)).isEqualTo(Standing.MOOT);
            meeting.refusesChair(Reason.ALREADY_DECIDED, new ChairCommand.PutToVote(draft));
        }

        @Test
        @DisplayName("G31, 5 March 1948: 5-0-6 drops the first paragraph, the rest is adopted by seven of eleven")
        void palestine() {
            Council eleven = TestCouncils.ofEleven();
            TestCouncils.Votes five = TestCouncils.allAbstaining(eleven).inFavour("CHN", "FRA", "RUS", "USA", "ECU");
            HeldMeeting old = HeldMeeting.called(Preset.COUNCIL, eleven)
                    .chair(new ChairCommand.OpenMeeting())
                    .chair(new ChairCommand.AdoptAgenda())
                    .table("USA", "S/691", "Resolves to accept", "Calls on the members");
            ProposalId resolution = old.last();
            old.by("USA", new PaperCommand.AskForParts(resolution, List.of(operative(1))));
            old.decided(old.last(), five).decided(resolution, five.inFavour("GUY", "JPN"));
            assertThat(old.standing(resolution)).isEqualTo(Standing.ADOPTED);
            assertThat(old.textOf(resolution)).isEqualTo(text("Calls on the members"));
        }
    }
}
