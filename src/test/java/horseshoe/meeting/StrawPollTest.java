package horseshoe.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.meeting.VoteCommand.Opinion;
import horseshoe.rules.SeatId;
import horseshoe.rules.charter.StrawPoll;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName(
        "Straw polls: secret ballots without legal effect, coloured where permanent members' ballots can be told apart (practice)")
class StrawPollTest {
    private static final String GUTERRES = "António Guterres";
    private static final String BOKOVA = "Irina Bokova";
    private static final List<String> BOTH = List.of(GUTERRES, BOKOVA);
    private static final PollId POLL = new PollId(1);
    private static final VoteCommand.ClosePoll CLOSING = new VoteCommand.ClosePoll(POLL);

    private static HeldMeeting polling(boolean coloured) {
        return HeldMeeting.inSession().chair(new VoteCommand.OpenPoll(BOTH, coloured));
    }

    private static VoteCommand.CastBallot ballot(Opinion onGuterres, Opinion onBokova) {
        return new VoteCommand.CastBallot(POLL, Map.of(GUTERRES, onGuterres, BOKOVA, onBokova));
    }

    private static StrawPoll result(HeldMeeting meeting) {
        return meeting.chair(CLOSING).state().votes().polls().getLast();
    }

    @Nested
    @DisplayName("A poll")
    class APoll {
        private final HeldMeeting meeting = HeldMeeting.inSession();

        @Test
        void isOpenedByThePresidentOnNamedCandidates() {
            meeting.refuses(Reason.ONLY_THE_PRESIDENT, "USA", new VoteCommand.OpenPoll(BOTH, false))
                    .refusesChair(Reason.NO_CANDIDATES, new VoteCommand.OpenPoll(List.of(), false))
                    .refusesChair(Reason.NO_CANDIDATES, new VoteCommand.OpenPoll(List.of(GUTERRES, " "), false))
                    .refusesChair(Reason.NO_CANDIDATES, new VoteCommand.OpenPoll(List.of(BOKOVA, BOKOVA), false));
            meeting.chair(new VoteCommand.OpenPoll(BOTH, true));
            assertThat(meeting.events()).endsWith(new VoteEvent.PollOpened(POLL, BOTH, true));
        }

        @Test
        void isHeldOneAtATime() {
            meeting.chair(new VoteCommand.OpenPoll(BOTH, false));
            meeting.refusesChair(Reason.POLL_UNDER_WAY, new VoteCommand.OpenPoll(BOTH, false));
            meeting.chair(CLOSING).chair(new VoteCommand.OpenPoll(BOTH, true));
            assertThat(meeting.state().votes().polling().map(Votes.Polling::id)).contains(new PollId(2));
        }

        @Test
        void isClosedByThePresident() {
            meeting.refusesChair(Reason.NO_SUCH_POLL, CLOSING).chair(new VoteCommand.OpenPoll(BOTH, false));
            meeting.refuses(Reason.ONLY_THE_PRESIDENT, "USA", CLOSING);
            meeting.chair(CLOSING).refusesChair(Reason.NO_SUCH_POLL, CLOSING);
            assertThat(meeting.state().votes().polling()).isEmpty();
        }

        @Test
        void needsNoMeeting() {
            HeldMeeting called = HeldMeeting.called(Preset.COUNCIL).chair(new VoteCommand.OpenPoll(BOTH, false));
            called.by("FRA", ballot(Opinion.ENCOURAGE, Opinion.DISCOURAGE));
            assertThat(result(called).candidates())
                    .containsExactly(
                            new StrawPoll.Candidate(GUTERRES, 1, 0, 0, 0), new StrawPoll.Candidate(BOKOVA, 0, 1, 0, 0));
        }
    }

    @Nested
    @DisplayName("A ballot")
    class ABallot {
        private final HeldMeeting meeting = polling(false);

        @Test
        void isTheOnlyOneOfItsMember() {
            meeting.by("FRA", ballot(Opinion.ENCOURAGE, Opinion.ENCOURAGE))
                    .by("FRA", ballot(Opinion.ENCOURAGE, Opinion.NO_OPINION));
            assertThat(result(meeting).candidates())
                    .containsExactly(
                            new StrawPoll.Candidate(GUTERRES, 1, 0, 0, 0), new StrawPoll.Candidate(BOKOVA, 0, 0, 1, 0));
        }

        @Test
        void putInAgainUnchangedChangesNothing() {
            VoteCommand.CastBallot same = ballot(Opinion.ENCOURAGE, Opinion.DISCOURAGE);
            assertThat(meeting.by("FRA", same).changesNothing("FRA", same)).isEmpty();
        }

        @Test
        void saysSomethingOnEachCandidateAndOnNobodyElse() {
            meeting.refuses(Reason.BALLOT_INCOMPLETE, "FRA", on(Map.of(GUTERRES, Opinion.ENCOURAGE)))
                    .refuses(
                            Reason.BALLOT_INCOMPLETE,
                            "FRA",
                            on(Map.of(
                                    GUTERRES,
                                    Opinion.ENCOURAGE,
                                    BOKOVA,
                                    Opinion.ENCOURAGE,
                                    "Helen Clark",
                                    Opinion.ENCOURAGE)));
        }

        private VoteCommand.CastBallot on(Map<String, Opinion> opinions) {
            return new VoteCommand.CastBallot(POLL, opinions);
        }

        @Test
        void isPutInWhileThePollIsOpen() {
            VoteCommand.CastBallot late = ballot(Opinion.ENCOURAGE, Opinion.ENCOURAGE);
            HeldMeeting.inSession().refuses(Reason.NO_SUCH_POLL, "FRA", late);
            meeting.chair(CLOSING).refuses(Reason.NO_SUCH_POLL, "FRA", late);
            meeting.chair(new VoteCommand.OpenPoll(BOTH, false)).refuses(Reason.NO_SUCH_POLL, "FRA", late);
        }

        @Test
        void isForMembersOnly() {
            VoteCommand.CastBallot ballot = ballot(Opinion.ENCOURAGE, Opinion.ENCOURAGE);
            meeting.refusesChair(Reason.ONLY_A_MEMBER, ballot).refuses(Reason.NOT_ON_THE_COUNCIL, "DEU", ballot);
            meeting.invited("The Secretary-General").refusesGuest(Reason.ONLY_A_MEMBER, ballot);
        }

        @Test
        void canBePutInWhileAVoteIsTaken() {
            meeting.table("USA", "S/2024/255", "Decides").chair(new ChairCommand.PutToVote(meeting.last()));
            meeting.by("FRA", ballot(Opinion.ENCOURAGE, Opinion.DISCOURAGE));
            assertThat(meeting.state().votes().polling().orElseThrow().ballots())
                    .containsOnlyKeys(SeatId.of("FRA"));
        }
    }

    @Nested
    @DisplayName("The result")
    class TheResult {
        private HeldMeeting cast(HeldMeeting meeting) {
            return meeting.by("FRA", ballot(Opinion.ENCOURAGE, Opinion.DISCOURAGE))
                    .by("RUS", ballot(Opinion.NO_OPINION, Opinion.DISCOURAGE))
                    .by("MLT", ballot(Opinion.DISCOURAGE, Opinion.ENCOURAGE));
        }

        @Test
        void countsTheOpinionsOnEachCandidate() {
            assertThat(result(cast(polling(false))))
                    .isEqualTo(new StrawPoll(
                            StrawPoll.Paper.PLAIN,
                            List.of(
                                    new StrawPoll.Candidate(GUTERRES, 1, 1, 1, 0),
                                    new StrawPoll.Candidate(BOKOVA, 1, 2, 0, 0))));
        }

        @Test
        void onColouredPaperTellsHowManyPermanentMembersDiscourage() {
            StrawPoll poll = result(cast(polling(true)));
            assertThat(poll)
                    .isEqualTo(new StrawPoll(
                            StrawPoll.Paper.COLOURED,
                            List.of(
                                    new StrawPoll.Candidate(GUTERRES, 1, 1, 1, 0),
                                    new StrawPoll.Candidate(BOKOVA, 1, 2, 0, 2))));
            assertThat(poll.possibleVetoes()).containsExactly(BOKOVA);
        }

        @Test
        void isTheSameWhoeverCastWhichBallotOnPlainPaper() {
            HeldMeeting others = polling(false)
                    .by("MLT", ballot(Opinion.ENCOURAGE, Opinion.DISCOURAGE))
                    .by("CHE", ballot(Opinion.NO_OPINION, Opinion.DISCOURAGE))
                    .by("CHN", ballot(Opinion.DISCOURAGE, Opinion.ENCOURAGE));
            assertThat(result(others)).isEqualTo(result(cast(polling(false))));
        }

        @Test
        void isAllThatTheClosingMakesKnown() {
            HeldMeeting meeting = cast(polling(true)).chair(CLOSING);
            assertThat(meeting.events()).endsWith(new VoteEvent.PollClosed(POLL));
            assertThat(meeting.state().votes().polling()).isEmpty();
        }

        @Test
        void decidesNothing() {
            HeldMeeting meeting = cast(polling(true)).chair(CLOSING);
            assertThat(meeting.state().votes().taken()).isEmpty();
            assertThat(meeting.state().phase()).isEqualTo(Phase.IN_SESSION);
        }
    }
}
