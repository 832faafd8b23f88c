package horseshoe.meeting;

import static horseshoe.meeting.HeldMeeting.speaker;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Ground;
import horseshoe.rules.SeatId;
import horseshoe.rules.Tally;
import horseshoe.rules.Vote;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName(
        "Rule 40 and practice: a vote is open until the President closes it, and final once the result is announced")
class VotingConductTest {
    private static final QuestionId FIRST = new QuestionId(1);
    private static final ProposalId DRAFT = new ProposalId(2);

    private final HeldMeeting meeting = HeldMeeting.inSession().table("USA", "S/2024/255", "Extends the mandate");

    private static VoteCommand.CastVote vote(Vote vote) {
        return new VoteCommand.CastVote(FIRST, vote);
    }

    private HeldMeeting voting() {
        return meeting.chair(new ChairCommand.PutToVote(DRAFT));
    }

    private Map<SeatId, Vote> cast() {
        return meeting.state().voting().orElseThrow().cast();
    }

    @Nested
    @DisplayName("While the vote is open")
    class WhileItIsOpen {
        @Test
        void aMemberHasOneVoteAndCanChangeIt() {
            voting().by("FRA", vote(Vote.AGAINST)).by("FRA", vote(Vote.ABSTAINING));
            assertThat(cast()).containsExactly(Map.entry(SeatId.of("FRA"), Vote.ABSTAINING));
            meeting.voted(HeldMeeting.all());
            assertThat(meeting.decision().tally().inFavour()).isEqualTo(15);
        }

        @Test
        void theSameVoteAgainChangesNothing() {
            voting().by("FRA", vote(Vote.AGAINST));
            assertThat(meeting.changesNothing("FRA", vote(Vote.AGAINST))).isEmpty();
        }

        @Test
        void onlyThePresidentClosesIt() {
            voting().refuses(Reason.ONLY_THE_PRESIDENT, "JPN", new ChairCommand.CloseVote(FIRST));
            meeting.chair(new ChairCommand.CloseVote(FIRST));
            assertThat(meeting.state().voting()).isEmpty();
        }

        static Stream<Command> interruptions() {
            return Stream.of(
                    new PaperCommand.Move(MotionKind.SUSPEND, "noon"),
                    new PaperCommand.AskForParts(DRAFT, List.of(HeldMeeting.operative(1))),
                    HeldMeeting.tabling("S/2024/256", "Ends"),
                    new PaperCommand.Withdraw(DRAFT),
                    new VoteCommand.AskForVote(DRAFT),
                    new FloorCommand.EndSpeech());
        }

        @ParameterizedTest
        @MethodSource("interruptions")
        void nothingElseIsInOrder(Command command) {
            voting().refuses(Reason.VOTE_UNDER_WAY, "RUS", command);
        }

        @Test
        void noOtherVoteIsOpened() {
            voting().refusesChair(Reason.VOTE_UNDER_WAY, new ChairCommand.PutToVote(DRAFT))
                    .refusesChair(Reason.VOTE_UNDER_WAY, new ChairCommand.AdoptWithoutVote(DRAFT))
                    .refusesChair(Reason.VOTE_UNDER_WAY, new ChairCommand.AdjournMeeting());
        }
    }

    @Nested
    @DisplayName("Another question")
    class AnotherQuestion {
        @Test
        void isNotOpen() {
            var other = new VoteCommand.CastVote(new QuestionId(2), Vote.IN_FAVOUR);
            meeting.refuses(Reason.NO_SUCH_VOTE, "FRA", vote(Vote.IN_FAVOUR));
            voting().refuses(Reason.NO_SUCH_VOTE, "FRA", other)
                    .refusesChair(Reason.NO_SUCH_VOTE, new ChairCommand.CloseVote(new QuestionId(2)));
        }

        @Test
        void hasTheNextNumber() {
            meeting.table("RUS", "S/2024/256", "Ends").decided(DRAFT, 8);
            meeting.chair(new ChairCommand.PutToVote(meeting.last()));
            assertThat(meeting.question()).isEqualTo(new QuestionId(2));
            meeting.refuses(Reason.VOTE_ANNOUNCED, "FRA", vote(Vote.IN_FAVOUR));
        }
    }

    @Nested
    @DisplayName("When it is closed")
    class WhenItIsClosed {
        @Test
        void whoeverIsThereAndHasNotVotedDidNotParticipate() {
            voting().by("FRA", vote(Vote.IN_FAVOUR)).by("RUS", vote(Vote.AGAINST));
            meeting.chair(new ChairCommand.CloseVote(FIRST));
            assertThat(meeting.decision().tally()).isEqualTo(new Tally(1, 1, 0, 13, 0));
            assertThat(meeting.state().votes().taken(FIRST).orElseThrow().votes())
                    .containsEntry(SeatId.of("MLT"), Vote.NOT_PARTICIPATING)
                    .hasSize(15);
        }

        @Test
        void whomTheRollCallFoundAbsentIsAbsentUnlessItVotes() {
            HeldMeeting club = HeldMeeting.inSession(Preset.MODEL_UN);
            club.chair(new ChairCommand.CallRoll(List.of(SeatId.of("MLT"), SeatId.of("GUY"))))
                    .table("USA", "S/2024/255", "Extends");
            club.chair(new ChairCommand.PutToVote(club.last())).by("GUY", vote(Vote.IN_FAVOUR));
            club.chair(new ChairCommand.CloseVote(club.question()));
            assertThat(club.state().votes().taken().getLast().votes())
                    .containsEntry(SeatId.of("MLT"), Vote.ABSENT)
                    .containsEntry(SeatId.of("GUY"), Vote.IN_FAVOUR)
                    .containsEntry(SeatId.of("JPN"), Vote.NOT_PARTICIPATING);
        }

        @Test
        void anAbsentPermanentMemberHasNotBlockedIt() {
            voting();
            for (String seat : List.of("FRA", "GBR", "USA", "DZA", "ECU", "GUY", "JPN", "MLT", "MOZ")) {
                meeting.by(seat, vote(Vote.IN_FAVOUR));
            }
            meeting.chair(new ChairCommand.CloseVote(FIRST));
            assertThat(meeting.standing(DRAFT)).isEqualTo(Standing.ADOPTED);
        }

        @Test
        void notParticipatingIsCountedApart() {
            meeting.decided(
                    DRAFT, HeldMeeting.all().with(Vote.NOT_PARTICIPATING, "CHN").abstaining("RUS"));
            assertThat(meeting.decision().tally()).isEqualTo(new Tally(13, 0, 1, 1, 0));
            assertThat(meeting.decision().ground()).isEqualTo(Ground.REQUIRED_VOTES_AND_NO_VETO);
        }

        @Test
        void noVoteIsChangedAnyMore() {
            meeting.decided(DRAFT, 8)
                    .refuses(Reason.VOTE_ANNOUNCED, "CHE", vote(Vote.IN_FAVOUR))
                    .refuses(Reason.VOTE_ANNOUNCED, "CHE", vote(Vote.ABSTAINING))
                    .refusesChair(Reason.VOTE_ANNOUNCED, new ChairCommand.CloseVote(FIRST))
                    .refusesChair(Reason.ALREADY_DECIDED, new ChairCommand.PutToVote(DRAFT));
        }

        @Test
        @DisplayName(
                "G21, G22: the text that a late vote would have saved is submitted again (28 and 29 September 1950)")
        void yugoslavia() {
            meeting.decided(DRAFT, 8).refuses(Reason.VOTE_ANNOUNCED, "CHE", vote(Vote.IN_FAVOUR));
            meeting.table("USA", "S/2024/256", "Extends the mandate").decided(meeting.last(), 9);
            assertThat(meeting.standing(DRAFT)).isEqualTo(Standing.NOT_ADOPTED);
            assertThat(meeting.standing(meeting.last())).isEqualTo(Standing.ADOPTED);
        }
    }

    @Nested
    @DisplayName("Without a vote (practice)")
    class WithoutAVote {
        private final VoteCommand.AskForVote asking = new VoteCommand.AskForVote(DRAFT);
        private final ChairCommand.AdoptWithoutVote adopting = new ChairCommand.AdoptWithoutVote(DRAFT);

        @Test
        void aDraftIsAdoptedIfNobodyAsksForOne() {
            meeting.chair(adopting);
            assertThat(meeting.decision().ground()).isEqualTo(Ground.NO_OBJECTION);
            assertThat(meeting.standing(DRAFT)).isEqualTo(Standing.ADOPTED);
            meeting.refuses(Reason.ALREADY_DECIDED, "MLT", asking);
        }

        @Test
        void anyMemberCanHaveOne() {
            meeting.by("MLT", asking).refusesChair(Reason.VOTE_ASKED_FOR, adopting);
            assertThat(meeting.changesNothing("MLT", asking)).isEmpty();
            meeting.by("MLT", new PaperCommand.WithdrawObjection(DRAFT))
                    .refuses(Reason.NO_OBJECTION_OF_YOURS, "MLT", new PaperCommand.WithdrawObjection(DRAFT))
                    .by("MLT", asking)
                    .refusesChair(Reason.VOTE_ASKED_FOR, adopting);
            meeting.refuses(Reason.NO_SUCH_PROPOSAL, "MLT", new VoteCommand.AskForVote(new ProposalId(1)));
            assertThat(meeting.decided(DRAFT, 9).decision().tally().inFavour()).isEqualTo(9);
        }
    }

    @Test
    @DisplayName("Votes are explained before and after, and the vote waits for the explanation")
    void votesAreExplainedBeforeAndAfter() {
        meeting.speech("RUS", Purpose.EXPLANATION_BEFORE)
                .refusesChair(Reason.SPEAKER_HAS_THE_FLOOR, new ChairCommand.PutToVote(DRAFT));
        meeting.by("RUS", new FloorCommand.EndSpeech())
                .decided(DRAFT, HeldMeeting.all().against("RUS"));
        var before = new FloorCommand.AskForFloor(Purpose.EXPLANATION_BEFORE);
        meeting.refuses(Reason.NO_VOTE_YET, "CHN", before).speech("CHN", Purpose.EXPLANATION_AFTER);
        assertThat(meeting.state().floor().speech().map(Floor.Speech::speaker)).contains(speaker("CHN"));
    }

    @Nested
    @DisplayName("After the adjournment")
    class AfterTheAdjournment {
        static Stream<Command> ofMembers() {
            return Stream.of(
                    new FloorCommand.AskForFloor(Purpose.EXPLANATION_AFTER),
                    HeldMeeting.tabling("S/2024/256", "Ends"),
                    new PaperCommand.Withdraw(DRAFT),
                    new PaperCommand.Move(MotionKind.SUSPEND, "noon"),
                    new VoteCommand.AskForVote(DRAFT));
        }

        @ParameterizedTest
        @MethodSource("ofMembers")
        void nothingIsInOrder(Command command) {
            meeting.move("RUS", MotionKind.ADJOURN, "").decided(meeting.last(), 9);
            meeting.refuses(Reason.MEETING_OVER, "USA", command);
        }

        @Test
        void noDraftIsPutToTheVote() {
            meeting.chair(new ChairCommand.AdjournMeeting())
                    .refusesChair(Reason.MEETING_OVER, new ChairCommand.PutToVote(DRAFT))
                    .refusesChair(Reason.MEETING_OVER, new ChairCommand.OpenMeeting())
                    .refusesChair(Reason.MEETING_OVER, new ChairCommand.ResumeMeeting());
            assertThat(meeting.standing(DRAFT)).isEqualTo(Standing.TABLED);
        }
    }
}
