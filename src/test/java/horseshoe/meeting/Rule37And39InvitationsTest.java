package horseshoe.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rules 37 to 39: States and other persons are invited to take part without a vote")
class Rule37And39InvitationsTest {
    private static final PaperCommand.Invite UKRAINE = new PaperCommand.Invite(QuestionKind.INVITATION_37, " Ukraine ");

    private static Floor.Waiting guest(Purpose purpose) {
        return new Floor.Waiting(new Speaker.OfGuest(new GuestId(1)), purpose);
    }

    @Nested
    @DisplayName("An invitation")
    class AnInvitation {
        private final HeldMeeting meeting = HeldMeeting.inSession().by("FRA", UKRAINE);
        private final ProposalId invitation = meeting.last();
        private final ChairCommand.AgreeToInvitation agreement = new ChairCommand.AgreeToInvitation(invitation);
        private final PaperCommand.ObjectToInvitation objection = new PaperCommand.ObjectToInvitation(invitation);

        @Test
        void isAgreedWithoutAVoteIfNobodyObjects() {
            meeting.refusesChair(Reason.NOBODY_OBJECTED, new ChairCommand.PutToVote(invitation));
            meeting.chair(agreement);
            assertThat(meeting.standing(invitation)).isEqualTo(Standing.ACCEPTED);
            assertThat(meeting.events())
                    .endsWith(new PaperEvent.GuestInvited(
                            invitation, new Guest(new GuestId(1), QuestionKind.INVITATION_37, "Ukraine")));
        }

        @Test
        void waitsForTheSpeakerAndForMotions() {
            meeting.speech("CHN", Purpose.STATEMENT).refusesChair(Reason.SPEAKER_HAS_THE_FLOOR, agreement);
            meeting.chair(new FloorCommand.EndSpeech()).move("CHN", MotionKind.POSTPONE, "Friday");
            meeting.refusesChair(Reason.MOTION_FIRST, agreement);
        }

        @Test
        void isPutToTheVoteIfAMemberObjects() {
            meeting.by("RUS", objection).refusesChair(Reason.INVITATION_OBJECTED, agreement);
            meeting.chair(new ChairCommand.PutToVote(invitation));
            assertThat(meeting.state().voting().map(Votes.Voting::on)).contains(invitation);
        }

        @Test
        @DisplayName("is carried by nine votes, whoever is against")
        void isCarriedByNineVotes() {
            meeting.by("RUS", objection)
                    .decided(invitation, HeldMeeting.inFavour(11).against("CHN", "RUS"));
            assertThat(meeting.decision().tally().inFavour()).isEqualTo(9);
            assertThat(meeting.decision().vetoes().isEmpty()).isTrue();
            assertThat(meeting.state().floor().guests()).extracting(Guest::name).containsExactly("Ukraine");
        }

        @Test
        @DisplayName("is lost with eight, and can be asked for again")
        void isLostWithEight() {
            meeting.by("RUS", objection).decided(invitation, 8);
            assertThat(meeting.standing(invitation)).isEqualTo(Standing.NOT_ADOPTED);
            assertThat(meeting.state().floor().guests()).isEmpty();
            meeting.isInOrder("FRA", UKRAINE);
        }

        @Test
        void isAgreedAgainWhenTheObjectorDoesNotInsist() {
            PaperCommand.WithdrawObjection taken = new PaperCommand.WithdrawObjection(invitation);
            meeting.by("RUS", objection);
            assertThat(meeting.changesNothing("RUS", objection)).isEmpty();
            meeting.refuses(Reason.NO_OBJECTION_OF_YOURS, "CHN", taken).by("RUS", taken);
            meeting.chair(agreement).refuses(Reason.ALREADY_DECIDED, "RUS", taken);
        }

        @Test
        void isMadeOnceInWhateverSpelling() {
            meeting.refuses(
                    Reason.ALREADY_INVITED,
                    "USA",
                    new PaperCommand.Invite(QuestionKind.INVITATION_37, "ukra\u200bine."));
        }

        @Test
        void isDecidedOnce() {
            meeting.chair(agreement)
                    .refusesChair(Reason.ALREADY_DECIDED, agreement)
                    .refuses(Reason.ALREADY_DECIDED, "RUS", objection);
            meeting.refusesChair(Reason.NO_SUCH_PROPOSAL, new ChairCommand.AgreeToInvitation(new ProposalId(1)))
                    .refuses(Reason.NO_SUCH_PROPOSAL, "RUS", new PaperCommand.ObjectToInvitation(new ProposalId(9)));
        }

        @Test
        void isMadeOnce() {
            var again = new PaperCommand.Invite(QuestionKind.INVITATION_39, "UKRAINE");
            meeting.refuses(Reason.ALREADY_INVITED, "USA", again);
            meeting.chair(agreement).refuses(Reason.ALREADY_INVITED, "USA", again);
        }
    }

    @Test
    @DisplayName("The President's own proposals are those of the member in the chair")
    void thePresidentInvites() {
        HeldMeeting meeting = HeldMeeting.inSession().chair(UKRAINE);
        assertThat(meeting.state().papers().paper(meeting.last()).orElseThrow().proposal())
                .isEqualTo(new Proposal.Invitation(
                        meeting.last(), SeatId.of("JPN"), QuestionKind.INVITATION_37, "Ukraine"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France",
                "russian federation",
                " United States of America ",
                "RUS",
                "rus",
                "Russian  Federation",
                "The Russian Federation",
                "U.S.A.",
                "FRANÇE",
                "Fran\u200bce",
                "\uff26\uff32\uff21\uff2e\uff23\uff25",
                "the U.S.A.",
                "«Sierra-Leone»"
            })
    void aMemberOfTheCouncilNeedsNone(String name) {
        HeldMeeting.inSession()
                .refuses(Reason.SITS_ON_THE_COUNCIL, "CHN", new PaperCommand.Invite(QuestionKind.INVITATION_37, name));
    }

    @Test
    void somebodyIsInvitedUnderOneOfTheTwoRules() {
        HeldMeeting.inSession()
                .refuses(Reason.NOT_AN_INVITATION, "CHN", new PaperCommand.Invite(QuestionKind.AGENDA, "Ukraine"))
                .refuses(Reason.TEXT_MISSING, "CHN", new PaperCommand.Invite(QuestionKind.INVITATION_39, " "))
                .isInOrder("CHN", new PaperCommand.Invite(QuestionKind.INVITATION_39, "Chair of the Panel"));
        HeldMeeting.opened().refuses(Reason.AGENDA_NOT_ADOPTED, "CHN", UKRAINE);
    }

    @Nested
    @DisplayName("A State that was invited")
    class AState {
        private final HeldMeeting meeting = HeldMeeting.inSession().by("FRA", UKRAINE);
        private final ProposalId invitation = meeting.last();
        private final PaperCommand.TableDraft draft = HeldMeeting.tabling("S/2024/300", "Deplores");

        private HeldMeeting invited() {
            return meeting.chair(new ChairCommand.AgreeToInvitation(invitation));
        }

        @ParameterizedTest
        @EnumSource(names = {"STATEMENT", "BRIEFING", "RIGHT_OF_REPLY"})
        void speaks(Purpose purpose) {
            invited().guest(new FloorCommand.AskForFloor(purpose));
            assertThat(meeting.state().floor().list()).containsExactly(guest(purpose));
            meeting.chair(new FloorCommand.GiveFloor(guest(purpose).speaker())).guest(new FloorCommand.Note("We ask"));
            assertThat(meeting.guest(new FloorCommand.EndSpeech())
                            .state()
                            .floor()
                            .speech())
                    .isEmpty();
        }

        @Test
        void doesNotSpeakBeforeItIsInvited() {
            meeting.refusesGuest(Reason.NO_SUCH_GUEST, new FloorCommand.AskForFloor(Purpose.STATEMENT));
        }

        @Test
        void doesNotVoteMoveOrPreside() {
            invited().table("USA", "S/2024/255", "Decides").chair(new ChairCommand.PutToVote(meeting.last()));
            meeting.refusesGuest(Reason.ONLY_A_MEMBER, new VoteCommand.CastVote(meeting.question(), Vote.IN_FAVOUR))
                    .refusesGuest(Reason.ONLY_A_MEMBER, new PaperCommand.Move(MotionKind.SUSPEND, "noon"))
                    .refusesGuest(Reason.ONLY_A_MEMBER, new FloorCommand.RaisePointOfOrder("Why?"))
                    .refusesGuest(Reason.ONLY_THE_PRESIDENT, new ChairCommand.CloseVote(meeting.question()));
            assertThat(meeting.voted(HeldMeeting.all()).decision().tally().inFavour())
                    .isEqualTo(15);
        }

        @Test
        @DisplayName("submits a draft, which is voted only if a member asks (rule 38)")
        void submitsADraftThatIsVotedOnlyIfAMemberAsks() {
            ProposalId submitted = invited().guest(draft).last();
            assertThat(meeting.refusal(HeldMeeting.CHAIR, new ChairCommand.PutToVote(submitted)))
                    .isEqualTo(new Refusal(Reason.NOBODY_ASKED_FOR_A_VOTE, List.of("S/2024/300")));
            meeting.by("MLT", new PaperCommand.AskForVoteOn(submitted))
                    .by("MLT", new PaperCommand.WithdrawObjection(submitted))
                    .refusesChair(Reason.NOBODY_ASKED_FOR_A_VOTE, new ChairCommand.PutToVote(submitted))
                    .by("MLT", new PaperCommand.AskForVoteOn(submitted));
            assertThat(meeting.changesNothing("MLT", new PaperCommand.AskForVoteOn(submitted)))
                    .isEmpty();
            assertThat(meeting.decided(submitted, 9).standing(submitted)).isEqualTo(Standing.ADOPTED);
        }

        @Test
        void doesNotHoldUpTheDraftsOfMembers() {
            invited().guest(draft).table("USA", "S/2024/255", "Decides");
            assertThat(meeting.decided(meeting.last(), 9).standing(meeting.last()))
                    .isEqualTo(Standing.ADOPTED);
        }

        @Test
        void isNotAskedForByItself() {
            ProposalId submitted = invited().guest(draft).last();
            meeting.refusesGuest(Reason.ONLY_A_MEMBER, new PaperCommand.AskForVoteOn(submitted));
            meeting.by("MLT", new PaperCommand.Sponsor(submitted))
                    .refuses(Reason.NOT_A_GUESTS_DRAFT, "FRA", new PaperCommand.AskForVoteOn(submitted))
                    .refuses(Reason.NO_SUCH_PROPOSAL, "FRA", new PaperCommand.AskForVoteOn(invitation));
        }
    }

    @Test
    @DisplayName("Rule 38: whoever is invited under rule 39 to inform the Council submits no draft")
    void otherPersonsSubmitNoDraft() {
        HeldMeeting.inSession()
                .invited("Chair of the Committee")
                .refusesGuest(Reason.ONLY_STATES_SUBMIT, HeldMeeting.tabling("S/2024/300", "Deplores"));
    }
}
