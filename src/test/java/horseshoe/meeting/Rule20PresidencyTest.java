package horseshoe.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.SeatId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rules 18 to 20: the President presides, votes as a delegate, and may leave the chair for one question")
class Rule20PresidencyTest {
    private static final ChairCommand.CedeChair CEDING = new ChairCommand.CedeChair("My country is concerned");

    @Test
    void theChairPassesToTheNextInAlphabeticalOrder() {
        HeldMeeting meeting = HeldMeeting.inSession().chair(CEDING);
        assertThat(meeting.events())
                .endsWith(new ChairEvent.ChairCeded(SeatId.of("JPN"), SeatId.of("MLT"), CEDING.reason()));
        assertThat(meeting.state().chair().presiding()).isEqualTo(SeatId.of("MLT"));
        assertThat(meeting.state().chair().president()).isEqualTo(SeatId.of("JPN"));
    }

    @Test
    void ifThatMemberDeclinesTooItPassesOn() {
        HeldMeeting meeting = HeldMeeting.inSession().chair(CEDING).chair(CEDING);
        assertThat(meeting.state().chair().presiding()).isEqualTo(SeatId.of("MOZ"));
    }

    @Test
    void itDoesNotGoRound() {
        HeldMeeting meeting = HeldMeeting.inSession();
        for (int members = 1; members < 15; members++) {
            meeting.chair(CEDING);
        }
        meeting.refusesChair(Reason.CHAIR_WENT_ROUND, CEDING);
        assertThat(meeting.state().chair().presiding()).isEqualTo(SeatId.of("GUY"));
    }

    @Test
    void onlyThePresidentTakesItBack() {
        HeldMeeting meeting = HeldMeeting.inSession();
        meeting.refuses(Reason.CHAIR_NOT_CEDED, "JPN", new ChairCommand.TakeChairBack());
        meeting.chair(CEDING).refuses(Reason.NOT_THE_PRESIDENT, "MLT", new ChairCommand.TakeChairBack());
        meeting.by("JPN", new ChairCommand.TakeChairBack());
        assertThat(meeting.state().chair().presiding()).isEqualTo(SeatId.of("JPN"));
        assertThat(meeting.chair(CEDING)
                        .chair(new ChairCommand.TakeChairBack())
                        .state()
                        .chair()
                        .presiding())
                .isEqualTo(SeatId.of("JPN"));
    }

    @Test
    void nobodyCanForceThePresidentOutOfTheChair() {
        HeldMeeting.inSession().refuses(Reason.ONLY_THE_PRESIDENT, "RUS", CEDING);
    }

    @Test
    void theChairConductsTheMeetingAndDoesNotVote() {
        HeldMeeting meeting = HeldMeeting.inSession().move("RUS", MotionKind.SUSPEND, "noon");
        meeting.chair(new ChairCommand.PutToVote(meeting.last()));
        VoteCommand.CastVote vote = new VoteCommand.CastVote(meeting.question(), horseshoe.rules.Vote.IN_FAVOUR);
        meeting.refusesChair(Reason.ONLY_A_MEMBER, vote);
        assertThat(meeting.by("JPN", vote).state().voting().orElseThrow().cast())
                .containsKey(SeatId.of("JPN"));
    }

    @Test
    void thePresidentAdjournsWhenTheBusinessIsDone() {
        HeldMeeting meeting = HeldMeeting.inSession().by("FRA", new FloorCommand.AskForFloor(Purpose.STATEMENT));
        meeting.refusesChair(Reason.BUSINESS_NOT_DONE, new ChairCommand.AdjournMeeting());
        meeting.chair(new FloorCommand.GiveFloor(HeldMeeting.speaker("FRA")));
        meeting.refusesChair(Reason.SPEAKER_HAS_THE_FLOOR, new ChairCommand.AdjournMeeting());
        meeting.by("FRA", new FloorCommand.EndSpeech()).chair(new ChairCommand.AdjournMeeting());
        assertThat(meeting.state().phase()).isEqualTo(Phase.ADJOURNED);
    }

    @Test
    void aPendingMotionOrInvitationIsBusiness() {
        HeldMeeting.inSession()
                .move("RUS", MotionKind.POSTPONE, "")
                .refusesChair(Reason.BUSINESS_NOT_DONE, new ChairCommand.AdjournMeeting());
        HeldMeeting.inSession()
                .by("FRA", new PaperCommand.Invite(horseshoe.rules.procedure.QuestionKind.INVITATION_37, "Ukraine"))
                .refusesChair(Reason.BUSINESS_NOT_DONE, new ChairCommand.AdjournMeeting());
    }
}
