package horseshoe.meeting;

import static horseshoe.meeting.HeldMeeting.operative;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Change;
import horseshoe.rules.SeatId;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Rule 35: what was proposed can be withdrawn until a vote has been taken, and who seconded it can have it voted")
class Rule35WithdrawalTest {
    private final HeldMeeting meeting =
            HeldMeeting.inSession().table("RUS", "S/2017/933", "Renews", "Requests a report");
    private final ProposalId draft = meeting.last();
    private final PaperCommand.Withdraw withdrawal = new PaperCommand.Withdraw(draft);

    private ProposalId amendment(Change change) {
        return meeting.amend("USA", draft, change).last();
    }

    private ProposalId part(int paragraph) {
        return meeting.by("USA", new PaperCommand.AskForParts(draft, List.of(operative(paragraph))))
                .last();
    }

    @Nested
    @DisplayName("A withdrawal")
    class AWithdrawal {
        @Test
        void takesTheDraftOffTheTable() {
            meeting.by("RUS", withdrawal);
            assertThat(meeting.standing(draft)).isEqualTo(Standing.WITHDRAWN);
            meeting.refusesChair(Reason.ALREADY_DECIDED, new ChairCommand.PutToVote(draft))
                    .refuses(Reason.ALREADY_DECIDED, "RUS", withdrawal);
        }

        @Test
        void isPossibleBeforeTheMeetingIsOpened() {
            HeldMeeting called = HeldMeeting.called(Preset.COUNCIL).table("USA", "S/2024/255", "Decides");
            ProposalId early = called.last();
            assertThat(called.by("USA", new PaperCommand.Withdraw(early)).standing(early))
                    .isEqualTo(Standing.WITHDRAWN);
        }

        @Test
        void takesAmendmentsAndPartsAlong() {
            ProposalId amendment = amendment(new Change.Delete(operative(2)));
            ProposalId part = part(1);
            meeting.by("RUS", withdrawal);
            assertThat(meeting.standing(amendment)).isEqualTo(Standing.MOOT);
            assertThat(meeting.standing(part)).isEqualTo(Standing.MOOT);
        }

        @Test
        void isForTheMoverOnly() {
            meeting.refuses(Reason.NOT_YOURS_TO_WITHDRAW, "USA", withdrawal)
                    .refusesChair(Reason.ONLY_A_MEMBER, withdrawal);
        }

        @Test
        @DisplayName("takes all sponsors: one of several leaves them, and the last withdraws (practice)")
        void takesAllSponsors() {
            meeting.by("CHN", new PaperCommand.Sponsor(draft));
            meeting.refuses(Reason.OTHERS_SPONSOR_IT, "RUS", withdrawal)
                    .refuses(Reason.OTHERS_SPONSOR_IT, "CHN", withdrawal)
                    .by("RUS", new PaperCommand.LeaveSponsors(draft));
            assertThat(meeting.standing(draft)).isEqualTo(Standing.TABLED);
            meeting.refuses(Reason.NOT_YOURS_TO_WITHDRAW, "RUS", withdrawal).by("CHN", withdrawal);
            assertThat(meeting.standing(draft)).isEqualTo(Standing.WITHDRAWN);
        }

        @Test
        void ofTheAgendaIsNobodys() {
            HeldMeeting.opened()
                    .refuses(Reason.NOT_YOURS_TO_WITHDRAW, "JPN", new PaperCommand.Withdraw(new ProposalId(1)))
                    .refuses(Reason.NO_SUCH_PROPOSAL, "JPN", new PaperCommand.Withdraw(new ProposalId(2)));
        }

        @Test
        void isPossibleForWhateverAMemberProposed() {
            for (ProposalId mine : List.of(
                    amendment(new Change.Delete(operative(2))),
                    part(1),
                    meeting.move("USA", MotionKind.SUSPEND, "noon").last(),
                    meeting.by("USA", new PaperCommand.Invite(QuestionKind.INVITATION_37, "Ukraine"))
                            .last())) {
                meeting.refuses(Reason.NOT_YOURS_TO_WITHDRAW, "RUS", new PaperCommand.Withdraw(mine));
                assertThat(meeting.by("USA", new PaperCommand.Withdraw(mine)).standing(mine))
                        .isEqualTo(Standing.WITHDRAWN);
            }
            assertThat(meeting.decided(draft, 9).standing(draft)).isEqualTo(Standing.ADOPTED);
        }
    }

    @Nested
    @DisplayName("It is too late")
    class TooLate {
        @Test
        void onceTheVoteHasBegun() {
            meeting.chair(new ChairCommand.PutToVote(draft)).refuses(Reason.VOTE_UNDER_WAY, "RUS", withdrawal);
        }

        @Test
        void onceTheVoteWasTaken() {
            meeting.decided(draft, 8).refuses(Reason.ALREADY_DECIDED, "RUS", withdrawal);
        }

        @Test
        void onceAnAmendmentToTheDraftWasVoted() {
            meeting.decided(amendment(new Change.Delete(operative(2))), 8)
                    .refuses(Reason.VOTING_BEGUN, "RUS", withdrawal);
        }

        @Test
        void onceAPartOfTheDraftWasVoted() {
            meeting.decided(part(1), 9).refuses(Reason.VOTING_BEGUN, "RUS", withdrawal);
        }

        @Test
        void butNotForAnAmendmentThatWasNotVotedItself() {
            ProposalId first = amendment(new Change.Delete(operative(2)));
            ProposalId other = amendment(new Change.Replace(operative(1), "Renews for a month"));
            meeting.decided(first, 8).by("USA", new PaperCommand.Withdraw(other));
            assertThat(meeting.standing(other)).isEqualTo(Standing.WITHDRAWN);
        }
    }

    @Nested
    @DisplayName("A seconder")
    class ASeconder {
        private final PaperCommand.Second seconding = new PaperCommand.Second(draft);
        private final PaperCommand.TakeOver takingOver = new PaperCommand.TakeOver(draft);

        @Test
        void hasTheWithdrawnDraftVotedAsItsOwn() {
            meeting.by("MOZ", seconding).by("RUS", withdrawal).by("MOZ", takingOver);
            assertThat(meeting.state().papers().draft(draft).orElseThrow().sponsors())
                    .containsExactly(SeatId.of("MOZ"));
            assertThat(meeting.decided(draft, 9).standing(draft)).isEqualTo(Standing.ADOPTED);
        }

        @Test
        void isItsMoverFromThenOn() {
            meeting.by("MOZ", seconding).by("RUS", withdrawal).by("MOZ", takingOver);
            ProposalId part = part(1);
            meeting.refuses(Reason.NOT_YOURS_TO_WITHDRAW, "RUS", withdrawal)
                    .refuses(Reason.ONLY_THE_SUBMITTER, "RUS", new PaperCommand.ObjectToParts(part));
            assertThat(meeting.by("MOZ", new PaperCommand.ObjectToParts(part)).standing(part))
                    .isEqualTo(Standing.MOOT);
            assertThat(meeting.by("MOZ", withdrawal).standing(draft)).isEqualTo(Standing.WITHDRAWN);
        }

        @Test
        void keepsItsPrecedence() {
            meeting.by("MOZ", seconding).table("USA", "S/2017/962", "Renews for two years");
            ProposalId later = meeting.last();
            meeting.by("RUS", withdrawal).by("MOZ", takingOver);
            meeting.refusesChair(Reason.ANOTHER_DRAFT_FIRST, new ChairCommand.PutToVote(later));
        }

        @Test
        @DisplayName("16 November 2017: taken over after the other draft was vetoed, and then voted")
        void takesOverAfterAnotherDraftWasVoted() {
            meeting.by("ECU", seconding).table("USA", "S/2017/962", "Renews for two years");
            ProposalId american = meeting.last();
            meeting.by("RUS", withdrawal).decided(american, HeldMeeting.all().against("RUS"));
            meeting.by("ECU", takingOver).decided(draft, 4);
            assertThat(meeting.standing(american)).isEqualTo(Standing.NOT_ADOPTED);
            assertThat(meeting.standing(draft)).isEqualTo(Standing.NOT_ADOPTED);
        }

        @Test
        void isTheOnlyOneWhoMay() {
            meeting.by("CHN", new PaperCommand.Sponsor(draft))
                    .by("MOZ", seconding)
                    .refuses(Reason.OWN_PROPOSAL, "CHN", seconding)
                    .by("CHN", new PaperCommand.LeaveSponsors(draft))
                    .by("RUS", withdrawal);
            for (String other : List.of("RUS", "CHN", "FRA")) {
                meeting.refuses(Reason.NOT_SECONDED, other, takingOver);
            }
            meeting.isInOrder("MOZ", takingOver);
        }

        @Test
        void secondsBeforeTheWithdrawal() {
            meeting.by("RUS", withdrawal)
                    .refuses(Reason.ALREADY_DECIDED, "MOZ", seconding)
                    .refuses(Reason.NOT_SECONDED, "MOZ", takingOver);
        }

        @Test
        void hasNothingToTakeOverWhileItStands() {
            meeting.by("MOZ", seconding).refuses(Reason.NOT_WITHDRAWN, "MOZ", takingOver);
            meeting.decided(draft, 8).refuses(Reason.NOT_WITHDRAWN, "MOZ", takingOver);
        }

        @Test
        void isNotTheMoverAndSecondsOnce() {
            meeting.refuses(Reason.OWN_PROPOSAL, "RUS", seconding);
            assertThat(meeting.by("MOZ", seconding).changesNothing("MOZ", seconding))
                    .isEmpty();
        }

        @Test
        void secondsMotionsToo() {
            ProposalId motion =
                    meeting.move("RUS", MotionKind.POSTPONE, "Friday").last();
            meeting.by("CHN", new PaperCommand.Second(motion))
                    .by("RUS", new PaperCommand.Withdraw(motion))
                    .by("CHN", new PaperCommand.TakeOver(motion));
            assertThat(meeting.state().papers().paper(motion).orElseThrow().proposal())
                    .isEqualTo(new Proposal.Motion(motion, SeatId.of("CHN"), MotionKind.POSTPONE, "Friday"));
            meeting.refusesChair(Reason.MOTION_FIRST, new ChairCommand.PutToVote(draft));
        }

        @Test
        void takesNoMotionOverThatSomebodyElseHasMovedAgain() {
            ProposalId motion =
                    meeting.move("RUS", MotionKind.POSTPONE, "Friday").last();
            PaperCommand.TakeOver again = new PaperCommand.TakeOver(motion);
            meeting.by("CHN", new PaperCommand.Second(motion))
                    .by("RUS", new PaperCommand.Withdraw(motion))
                    .move("USA", MotionKind.POSTPONE, "Friday")
                    .refuses(Reason.MOTION_PENDING, "CHN", again);
        }

        @Test
        void secondsNothingElse() {
            ProposalId amendment = amendment(new Change.Delete(operative(2)));
            meeting.refuses(Reason.NOT_SECONDABLE, "MOZ", new PaperCommand.Second(amendment))
                    .refuses(Reason.NOT_SECONDABLE, "MOZ", new PaperCommand.TakeOver(amendment))
                    .refuses(Reason.NO_SUCH_PROPOSAL, "MOZ", new PaperCommand.Second(new ProposalId(9)))
                    .refuses(Reason.NO_SUCH_PROPOSAL, "MOZ", new PaperCommand.TakeOver(new ProposalId(9)));
        }
    }
}
