package horseshoe.meeting;

import static horseshoe.meeting.HeldMeeting.speaker;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.SeatId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Rules 27 and 29: speakers in the order in which they ask, rapporteurs before them")
class Rule27SpeakersTest {
    private static final Speaker GUEST = new Speaker.OfGuest(new GuestId(1));

    private static FloorCommand.AskForFloor ask(Purpose purpose) {
        return new FloorCommand.AskForFloor(purpose);
    }

    private static FloorCommand.GiveFloor give(String seat) {
        return new FloorCommand.GiveFloor(speaker(seat));
    }

    private static Optional<Speaker> speaking(HeldMeeting meeting) {
        return meeting.state().floor().speech().map(Floor.Speech::speaker);
    }

    @Nested
    @DisplayName("The list")
    class TheList {
        @Test
        void isInTheOrderOfAsking() {
            HeldMeeting meeting =
                    HeldMeeting.inSession().by("RUS", ask(Purpose.STATEMENT)).by("FRA", ask(Purpose.STATEMENT));
            assertThat(meeting.refusal(HeldMeeting.CHAIR, give("FRA")))
                    .isEqualTo(new Refusal(Reason.NOT_NEXT, List.of("Russian Federation")));
            assertThat(speaking(meeting.chair(give("RUS")))).contains(speaker("RUS"));
            assertThat(meeting.state().floor().list())
                    .containsExactly(new Floor.Waiting(speaker("FRA"), Purpose.STATEMENT));
        }

        @Test
        void hasRepliesAtItsEnd() {
            HeldMeeting meeting = HeldMeeting.inSession()
                    .by("RUS", ask(Purpose.RIGHT_OF_REPLY))
                    .by("FRA", ask(Purpose.STATEMENT));
            meeting.refusesChair(Reason.NOT_NEXT, give("RUS"));
            assertThat(meeting.state().floor().inOrder())
                    .extracting(Floor.Waiting::speaker)
                    .containsExactly(speaker("FRA"), speaker("RUS"));
        }

        @Test
        void takesEachSpeakerOnceForAPurpose() {
            HeldMeeting meeting = HeldMeeting.inSession().by("RUS", ask(Purpose.STATEMENT));
            meeting.refuses(Reason.ALREADY_ON_THE_LIST, "RUS", ask(Purpose.STATEMENT));
            assertThat(meeting.by("RUS", ask(Purpose.RIGHT_OF_REPLY))
                            .state()
                            .floor()
                            .list())
                    .hasSize(2);
        }

        @Test
        void canBeLeft() {
            HeldMeeting meeting = HeldMeeting.inSession();
            meeting.refuses(Reason.NOT_ON_THE_LIST, "RUS", new FloorCommand.LeaveList());
            meeting.refusesChair(Reason.NOT_ON_THE_LIST, give("RUS"));
            meeting.by("FRA", ask(Purpose.STATEMENT)).by("RUS", ask(Purpose.STATEMENT));
            assertThat(meeting.by("FRA", new FloorCommand.LeaveList())
                            .state()
                            .floor()
                            .list())
                    .containsExactly(new Floor.Waiting(speaker("RUS"), Purpose.STATEMENT));
        }

        @Test
        void canBeClosedExceptForReplies() {
            HeldMeeting meeting = HeldMeeting.inSession().chair(new ChairCommand.CloseList(true));
            meeting.refuses(Reason.LIST_CLOSED, "RUS", ask(Purpose.STATEMENT));
            assertThat(meeting.by("RUS", ask(Purpose.RIGHT_OF_REPLY))
                            .state()
                            .floor()
                            .list())
                    .hasSize(1);
            assertThat(meeting.chair(new ChairCommand.CloseList(true)).events())
                    .containsOnlyOnce(new ChairEvent.ListClosed(true));
            assertThat(meeting.chair(new ChairCommand.CloseList(false))
                            .state()
                            .floor()
                            .closed())
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("Precedence")
    class Precedence {
        @Test
        void aSponsorIntroducesItsDraftBeforeTheOthers() {
            HeldMeeting meeting = HeldMeeting.inSession().by("RUS", ask(Purpose.STATEMENT));
            meeting.refuses(Reason.NO_PAPER_TO_INTRODUCE, "USA", ask(Purpose.INTRODUCTION));
            meeting.table("USA", "S/2024/255", "Decides").by("USA", ask(Purpose.INTRODUCTION));
            meeting.refuses(Reason.NO_PAPER_TO_INTRODUCE, "RUS", ask(Purpose.INTRODUCTION));
            assertThat(speaking(meeting.chair(give("USA")))).contains(speaker("USA"));
        }

        @Test
        void whoProposesAnAmendmentIntroducesIt() {
            HeldMeeting meeting = HeldMeeting.inSession().table("USA", "S/2024/255", "Decides");
            meeting.amend("RUS", meeting.last(), new horseshoe.drafting.Change.Delete(HeldMeeting.operative(1)));
            assertThat(speaking(meeting.speech("RUS", Purpose.INTRODUCTION))).contains(speaker("RUS"));
        }

        @Test
        void somebodyInvitedBriefsBeforeTheOthers() {
            HeldMeeting meeting = HeldMeeting.inSession().invited("Chair of the Committee");
            meeting.by("RUS", ask(Purpose.STATEMENT)).guest(ask(Purpose.BRIEFING));
            meeting.refuses(Reason.ONLY_GUESTS_BRIEF, "RUS", ask(Purpose.BRIEFING));
            assertThat(speaking(meeting.chair(new FloorCommand.GiveFloor(GUEST))))
                    .contains(GUEST);
            meeting.refusesGuest(Reason.NOT_FOR_GUESTS, ask(Purpose.EXPLANATION_BEFORE));
        }
    }

    @Nested
    @DisplayName("Explanations of vote (practice)")
    class Explanations {
        @Test
        void beforeTheVoteNeedADraft() {
            HeldMeeting meeting = HeldMeeting.inSession();
            meeting.refuses(Reason.NO_VOTE_YET, "RUS", ask(Purpose.EXPLANATION_BEFORE));
            meeting.table("USA", "S/2024/255", "Decides");
            assertThat(speaking(meeting.speech("RUS", Purpose.EXPLANATION_BEFORE)))
                    .contains(speaker("RUS"));
        }

        @Test
        void afterTheVoteNeedAVote() {
            HeldMeeting meeting = HeldMeeting.inSession().table("USA", "S/2024/255", "Decides");
            meeting.refuses(Reason.NO_VOTE_YET, "RUS", ask(Purpose.EXPLANATION_AFTER));
            meeting.decided(meeting.last(), 9);
            assertThat(speaking(meeting.speech("RUS", Purpose.EXPLANATION_AFTER)))
                    .contains(speaker("RUS"));
        }

        @Test
        void canBeAskedForWhileTheVoteIsTaken() {
            HeldMeeting meeting = HeldMeeting.inSession().table("USA", "S/2024/255", "Decides");
            meeting.chair(new ChairCommand.PutToVote(meeting.last())).by("RUS", ask(Purpose.EXPLANATION_AFTER));
            meeting.refusesChair(Reason.VOTE_UNDER_WAY, give("RUS"));
            assertThat(meeting.state().floor().list()).hasSize(1);
        }
    }

    @Nested
    @DisplayName("A speech")
    class ASpeech {
        private final HeldMeeting meeting = HeldMeeting.inSession(Preset.MODEL_UN)
                .chair(new ChairCommand.AllotTime(120))
                .speech("RUS", Purpose.STATEMENT);

        @Test
        void hasTheTimeThatWasAllotted() {
            assertThat(meeting.state().floor().speech())
                    .contains(new Floor.Speech(speaker("RUS"), Purpose.STATEMENT, HeldMeeting.BEGIN, 120));
        }

        @Test
        void isEndedByTheSpeakerOrThePresident() {
            meeting.refuses(Reason.NOT_YOUR_SPEECH, "FRA", new FloorCommand.EndSpeech());
            assertThat(speaking(meeting.by("RUS", new FloorCommand.EndSpeech())))
                    .isEmpty();
            meeting.refusesChair(Reason.NOBODY_SPEAKS, new FloorCommand.EndSpeech());
            meeting.speech("FRA", Purpose.STATEMENT).chair(new FloorCommand.EndSpeech());
            assertThat(meeting.events()).endsWith(new FloorEvent.SpeechEnded(speaker("FRA")));
        }

        @Test
        void isNotInterruptedByAnother() {
            meeting.by("FRA", ask(Purpose.STATEMENT));
            meeting.refusesChair(Reason.SPEAKER_HAS_THE_FLOOR, give("FRA"));
        }

        @Test
        void isPutOnRecordByTheSpeaker() {
            meeting.refuses(Reason.NOT_YOUR_SPEECH, "FRA", new FloorCommand.Note("Hear, hear"));
            meeting.refuses(Reason.TEXT_MISSING, "RUS", new FloorCommand.Note("  "));
            meeting.by("RUS", new FloorCommand.Note("We object."));
            assertThat(meeting.events())
                    .endsWith(new FloorEvent.WordsNoted(speaker("RUS"), Purpose.STATEMENT, "We object."));
            meeting.chair(new FloorCommand.EndSpeech())
                    .refuses(Reason.NOBODY_SPEAKS, "RUS", new FloorCommand.Note("And more"));
        }

        @Test
        @DisplayName("is yielded with the time that is left (Model United Nations)")
        void isYieldedWithTheTimeThatIsLeft() {
            meeting.later(50).by("RUS", new FloorCommand.YieldTo(SeatId.of("CHN")));
            assertThat(meeting.events())
                    .endsWith(
                            new FloorEvent.SpeechEnded(speaker("RUS")),
                            new FloorEvent.FloorGiven(speaker("CHN"), Purpose.STATEMENT, 70));
        }

        @Test
        void isNotYieldedWhenItIsOver() {
            meeting.later(119).isInOrder("RUS", new FloorCommand.YieldTo(SeatId.of("CHN")));
            meeting.later(1).refuses(Reason.TIME_IS_UP, "RUS", new FloorCommand.YieldTo(SeatId.of("CHN")));
        }

        @Test
        void isYieldedToAnotherMemberOnly() {
            meeting.refuses(Reason.NOT_TO_YOURSELF, "RUS", new FloorCommand.YieldTo(SeatId.of("RUS")));
            meeting.refuses(Reason.NOT_ON_THE_COUNCIL, "RUS", new FloorCommand.YieldTo(SeatId.of("DEU")));
            meeting.refuses(Reason.NOT_YOUR_SPEECH, "FRA", new FloorCommand.YieldTo(SeatId.of("CHN")));
            meeting.chair(new FloorCommand.EndSpeech())
                    .refuses(Reason.NOBODY_SPEAKS, "RUS", new FloorCommand.YieldTo(SeatId.of("CHN")));
        }

        @Test
        void withoutALimitIsYieldedWithoutOne() {
            meeting.chair(new FloorCommand.EndSpeech())
                    .chair(new ChairCommand.AllotTime(0))
                    .speech("RUS", Purpose.STATEMENT)
                    .later(5000)
                    .by("RUS", new FloorCommand.YieldTo(SeatId.of("CHN")));
            assertThat(meeting.events()).endsWith(new FloorEvent.FloorGiven(speaker("CHN"), Purpose.STATEMENT, 0));
        }
    }

    @Test
    void speakingTimeIsAtMostAnHour() {
        HeldMeeting meeting = HeldMeeting.inSession().chair(new ChairCommand.AllotTime(3600));
        meeting.refusesChair(Reason.TIME_OUT_OF_RANGE, new ChairCommand.AllotTime(3601));
        meeting.refusesChair(Reason.TIME_OUT_OF_RANGE, new ChairCommand.AllotTime(-1));
        assertThat(meeting.state().floor().seconds()).isEqualTo(3600);
    }
}
