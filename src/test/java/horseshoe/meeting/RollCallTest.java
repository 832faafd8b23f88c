package horseshoe.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The roll and the clock: who acts is there, who is not there waits for nobody")
class RollCallTest {
    private final HeldMeeting club = HeldMeeting.inSession(Preset.MODEL_UN)
            .table("USA", "S/2024/255", "Decides")
            .chair(new ChairCommand.CallRoll(List.of(SeatId.of("MLT"), SeatId.of("MOZ"))));

    @Test
    void nobodyAsksForTheFloorAndStaysAbsent() {
        club.by("MLT", new FloorCommand.AskForFloor(Purpose.STATEMENT));
        assertThat(club.events()).contains(new ChairEvent.MemberArrived(SeatId.of("MLT")));
        assertThat(club.state().chair().roll()).containsExactly(SeatId.of("MOZ"));
    }

    @Test
    void nobodyVotesAndStaysAbsent() {
        club.chair(new ChairCommand.PutToVote(club.last()))
                .by("MOZ", new VoteCommand.CastVote(club.question(), Vote.IN_FAVOUR));
        assertThat(club.state().chair().roll()).containsExactly(SeatId.of("MLT"));
    }

    @Test
    void aRefusedActIsNoArrival() {
        club.refuses(Reason.NOT_ON_THE_LIST, "MLT", new FloorCommand.LeaveList());
        assertThat(club.state().chair().roll()).hasSize(2);
    }

    @Test
    void theVoteDoesNotWaitForTheAbsent() {
        club.chair(new ChairCommand.PutToVote(club.last()));
        for (var member : club.state().setting().council().members()) {
            if (!club.state().chair().roll().contains(member.seat())) {
                club.by(member.seat().code(), new VoteCommand.CastVote(club.question(), Vote.IN_FAVOUR));
            }
        }
        assertThat(Openings.next(club.state())).contains(new ChairCommand.CloseVote(club.question()));
    }

    @Test
    void whoIsNotThereIsTakenOffTheList() {
        club.by("FRA", new FloorCommand.AskForFloor(Purpose.STATEMENT))
                .by("CHN", new FloorCommand.AskForFloor(Purpose.STATEMENT));
        ChairCommand.TakeOffList taking = new ChairCommand.TakeOffList(HeldMeeting.speaker("FRA"));
        club.refuses(Reason.ONLY_THE_PRESIDENT, "CHN", taking)
                .chair(taking)
                .refusesChair(Reason.NOT_ON_THE_LIST, taking);
        club.chair(new FloorCommand.GiveFloor(HeldMeeting.speaker("CHN")));
    }

    @Test
    void theSpeechUnderWayIsExtended() {
        ChairCommand.ExtendSpeech extending = new ChairCommand.ExtendSpeech(30);
        club.refusesChair(Reason.NOBODY_SPEAKS, extending).speech("FRA", Purpose.STATEMENT);
        club.refusesChair(Reason.TIME_NOT_LIMITED, extending)
                .by("FRA", new FloorCommand.EndSpeech())
                .chair(new ChairCommand.AllotTime(60))
                .speech("FRA", Purpose.STATEMENT);
        club.refusesChair(Reason.TIME_OUT_OF_RANGE, new ChairCommand.ExtendSpeech(0))
                .refusesChair(Reason.TIME_OUT_OF_RANGE, new ChairCommand.ExtendSpeech(3541))
                .refuses(Reason.ONLY_THE_PRESIDENT, "FRA", extending)
                .chair(extending);
        assertThat(club.state().floor().speech().map(Floor.Speech::seconds)).contains(90);
        assertThat(club.state().floor().seconds()).isEqualTo(60);
    }
}
