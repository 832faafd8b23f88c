package horseshoe.meeting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Change;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.consensus.ConsensusBody;
import horseshoe.rules.procedure.QuestionKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is in order when. The columns are the phases (c: called, a: agenda, i: in session, s: suspended, o: over) and, beside an item that is under
 * discussion, what else is under way (v: a vote, p: a point of order, h: a challenge that waits, f: a free caucus, m: a moderated caucus, w: words,
 * that is, somebody else's speech). A letter: the order of business does not stand against it; a dot: it does.
 */
@DisplayName("Rules 9, 27, 30 and 40: everything has its time")
class OrderOfBusinessTest {
    private static final ProposalId AGENDA = new ProposalId(2);
    private static final ProposalId DRAFT = new ProposalId(1);
    private static final ProposalId UNKNOWN = new ProposalId(99);
    private static final SilenceId SILENCE = new SilenceId(1);

    private static final Set<Reason> ORDER = Set.of(
            Reason.MEETING_NOT_OPEN,
            Reason.MEETING_ALREADY_OPEN,
            Reason.MEETING_SUSPENDED,
            Reason.MEETING_NOT_SUSPENDED,
            Reason.MEETING_OVER,
            Reason.AGENDA_NOT_ADOPTED,
            Reason.AGENDA_ADOPTED,
            Reason.VOTE_UNDER_WAY,
            Reason.POINT_OF_ORDER_FIRST,
            Reason.CHALLENGE_FIRST,
            Reason.CAUCUS_UNDER_WAY,
            Reason.SPEAKER_HAS_THE_FLOOR);

    /** One row for every command; more where it depends on what the command is about. */
    private static Map<Command, String> table() {
        Map<Command, String> table = new LinkedHashMap<>();
        ofTheChair(table);
        ofTheFloor(table);
        onPapers(table);
        onVotes(table);
        return table;
    }

    private static void ofTheChair(Map<Command, String> table) {
        table.put(new ChairCommand.OpenMeeting(), "c.... ......");
        table.put(new ChairCommand.AdoptAgenda(), ".a... ......");
        table.put(new ChairCommand.AgreeToInvitation(UNKNOWN), "..i.. ......");
        table.put(new ChairCommand.Rule(Ruling.Subject.OTHER, "No", Optional.empty()), ".ai.. vphfmw");
        table.put(new ChairCommand.Rule(Ruling.Subject.PROCEDURAL, "It is", Optional.empty()), "..i.. vphfmw");
        table.put(new ChairCommand.PutToVote(AGENDA), ".ai.. ......");
        table.put(new ChairCommand.PutToVote(DRAFT), "..i.. ......");
        table.put(new ChairCommand.AdoptWithoutVote(DRAFT), "..i.. ......");
        table.put(new ChairCommand.OrderAmendments(DRAFT, List.of()), "..i.. ...fmw");
        table.put(new ChairCommand.CloseVote(new QuestionId(9)), ".ai.. v.hfmw");
        table.put(new ChairCommand.SuspendMeeting("noon"), ".ai.. ......");
        table.put(new ChairCommand.ResumeMeeting(), "...s. ......");
        table.put(new ChairCommand.AdjournMeeting(), "..i.. ......");
        table.put(new ChairCommand.CedeChair("Concerned"), ".ai.. ...fmw");
        table.put(new ChairCommand.TakeChairBack(), ".ai.. ...fmw");
        table.put(new ChairCommand.AllotTime(60), "cais. ...fmw");
        table.put(new ChairCommand.ExtendSpeech(60), ".ai.. ...fmw");
        table.put(new ChairCommand.TakeOffList(HeldMeeting.speaker("CHE")), "cais. ...fmw");
        table.put(new ChairCommand.CloseList(true), "cais. ...fmw");
        table.put(new ChairCommand.CallRoll(List.of()), ".ai.. ......");
        table.put(new ChairCommand.BeginCaucus(true, 5, "Any"), ".ai.. ......");
        table.put(new ChairCommand.EndCaucus(), ".ai.. ...fmw");
    }

    private static void ofTheFloor(Map<Command, String> table) {
        table.put(new FloorCommand.AskForFloor(Purpose.STATEMENT), "cais. vphfmw");
        table.put(new FloorCommand.LeaveList(), "cais. vphfmw");
        table.put(new FloorCommand.GiveFloor(HeldMeeting.speaker("CHE")), ".ai.. ....m.");
        table.put(new FloorCommand.EndSpeech(), ".ai.. ...fmw");
        table.put(new FloorCommand.YieldTo(SeatId.of("CHN")), ".ai.. ...fmw");
        table.put(new FloorCommand.Note("We welcome it"), ".ai.. vphfmw");
        table.put(new FloorCommand.RaisePointOfOrder("Is it?"), ".ai.. vphfmw");
        table.put(new FloorCommand.WithdrawPoint(), ".ai.. vphfmw");
        table.put(new FloorCommand.ChallengeRuling(), ".ai.. v.hfmw");
    }

    private static void onPapers(Map<Command, String> table) {
        table.put(new PaperCommand.ObjectToAgenda("No"), ".a... ......");
        table.put(new PaperCommand.Invite(QuestionKind.INVITATION_37, "Ukraine"), "..i.. ...fmw");
        table.put(new PaperCommand.ObjectToInvitation(UNKNOWN), "..i.. ...fmw");
        table.put(new PaperCommand.Move(MotionKind.SUSPEND, "noon"), ".ai.. ......");
        table.put(new PaperCommand.Move(MotionKind.ADJOURN, ""), ".ai.. ......");
        table.put(new PaperCommand.Move(MotionKind.ADJOURN_TO, "Friday"), ".ai.. ......");
        table.put(new PaperCommand.Move(MotionKind.REFER, "a committee"), "..i.. ......");
        table.put(new PaperCommand.Move(MotionKind.POSTPONE, ""), "..i.. ......");
        table.put(new PaperCommand.Move(MotionKind.ORDER_OF_VOTING, "S/2024/255"), "..i.. ......");
        table.put(HeldMeeting.tabling("S/2024/999", "Decides"), "cais. ...fmw");
        table.put(new PaperCommand.Sponsor(DRAFT), "cais. ...fmw");
        table.put(new PaperCommand.LeaveSponsors(DRAFT), "cais. ...fmw");
        table.put(new PaperCommand.Revise(DRAFT, HeldMeeting.text("Decides")), "cais. ...fmw");
        table.put(new PaperCommand.Withdraw(DRAFT), "cais. ...fmw");
        table.put(new PaperCommand.Second(DRAFT), "cais. ...fmw");
        table.put(new PaperCommand.TakeOver(DRAFT), "cais. ...fmw");
        table.put(new PaperCommand.AskForVoteOn(DRAFT), "..i.. ...fmw");
        table.put(
                new PaperCommand.ProposeAmendment(DRAFT, new Change.Delete(HeldMeeting.operative(1))), "cais. ...fmw");
        table.put(new PaperCommand.AcceptAmendment(UNKNOWN), "cais. ...fmw");
        table.put(new PaperCommand.WithdrawAcceptance(UNKNOWN), "cais. ...fmw");
        // before the opening there is no agenda, and so no such proposal
        table.put(new PaperCommand.WithdrawObjection(AGENDA), "ca... ......");
        table.put(new PaperCommand.WithdrawObjection(DRAFT), "cais. ...fmw");
        table.put(new PaperCommand.AskForParts(DRAFT, List.of(HeldMeeting.operative(1))), "..i.. ...fmw");
        table.put(new PaperCommand.ObjectToParts(UNKNOWN), "..i.. ...fmw");
    }

    private static void onVotes(Map<Command, String> table) {
        table.put(new VoteCommand.CastVote(new QuestionId(9), Vote.IN_FAVOUR), "caiso vphfmw");
        table.put(new VoteCommand.AskForVote(DRAFT), "cais. ...fmw");
        table.put(new VoteCommand.OpenPoll(List.of("Helen Clark"), false), "caiso ...fmw");
        table.put(new VoteCommand.CastBallot(new PollId(1), Map.of()), "caiso vphfmw");
        table.put(new VoteCommand.ClosePoll(new PollId(1)), "caiso vphfmw");
        table.put(silence(ConsensusBody.PRESS_STATEMENT), "caiso vphfmw");
        table.put(silence(ConsensusBody.SANCTIONS_COMMITTEE), "caiso vphfmw");
        table.put(silence(ConsensusBody.PRESIDENTIAL_STATEMENT), "..is. vphfmw");
        table.put(new StatementCommand.BreakSilence(SILENCE, "No"), "caiso vphfmw");
        table.put(new StatementCommand.LiftObjection(SILENCE), "caiso vphfmw");
        table.put(new StatementCommand.EndSilence(SILENCE), "caiso vphfmw");
    }

    private static Command silence(ConsensusBody body) {
        return new StatementCommand.PutUnderSilence(body, "Concern", HeldMeeting.BEGIN.plusSeconds(60));
    }

    private static HeldMeeting called() {
        return HeldMeeting.called(Preset.MODEL_UN).table("USA", "S/2024/255", "Decides", "Requests");
    }

    private static HeldMeeting opened() {
        return called().chair(new ChairCommand.OpenMeeting());
    }

    private static HeldMeeting inSession() {
        return opened().chair(new ChairCommand.AdoptAgenda());
    }

    private static Map<Character, HeldMeeting> situations() {
        Map<Character, HeldMeeting> all = new LinkedHashMap<>();
        all.put('c', called());
        all.put('a', opened());
        all.put('i', inSession());
        all.put('s', inSession().chair(new ChairCommand.SuspendMeeting("noon")));
        all.put('o', inSession().chair(new ChairCommand.AdjournMeeting()));
        all.put('v', inSession().chair(new ChairCommand.PutToVote(DRAFT)));
        all.put('p', inSession().by("RUS", new FloorCommand.RaisePointOfOrder("Is it?")));
        all.put('h', challenged());
        all.put('f', inSession().chair(new ChairCommand.BeginCaucus(false, 5, "Any")));
        all.put('m', inSession().chair(new ChairCommand.BeginCaucus(true, 5, "Any")));
        all.put('w', inSession().speech("FRA", Purpose.STATEMENT));
        return all;
    }

    /** The vote in which a ruling was challenged suspended the meeting; it is resumed, and the challenge waits. */
    private static HeldMeeting challenged() {
        HeldMeeting meeting = inSession().move("RUS", MotionKind.SUSPEND, "noon");
        return meeting.chair(new ChairCommand.PutToVote(meeting.last()))
                .ruled(Ruling.Subject.OTHER)
                .by("CHN", new FloorCommand.ChallengeRuling())
                .voted(HeldMeeting.inFavour(9))
                .chair(new ChairCommand.ResumeMeeting());
    }

    private static Actor capable(HeldMeeting meeting, Command command) {
        return Capacity.refusal(meeting.state(), new Act(HeldMeeting.member("USA"), command, meeting.now()))
                        .isEmpty()
                ? HeldMeeting.member("USA")
                : HeldMeeting.CHAIR;
    }

    private static boolean isInOrder(HeldMeeting meeting, Command command) {
        Act act = new Act(capable(meeting, command), command, meeting.now());
        return !(Meeting.decide(meeting.state(), act) instanceof Verdict.Refused refused
                && ORDER.contains(refused.refusal().reason()));
    }

    private static String row(Map<Character, HeldMeeting> situations, Command command) {
        String row = situations.entrySet().stream()
                .map(one -> isInOrder(one.getValue(), command) ? one.getKey().toString() : ".")
                .collect(joining());
        return row.substring(0, 5) + " " + row.substring(5);
    }

    @TestFactory
    Stream<DynamicTest> eachHasItsTime() {
        Map<Character, HeldMeeting> situations = situations();
        return table().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().toString(),
                        () -> assertThat(row(situations, entry.getKey())).isEqualTo(entry.getValue())));
    }

    @Test
    void everyCommandHasARow() {
        assertThat(table().keySet().stream().<Class<?>>map(Command::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds(Command.class).toList());
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind) : Stream.of(kind));
    }

    @Test
    @DisplayName("Nothing decides anything on the item before the agenda is adopted")
    void beforeTheAgendaNothingIsDecidedOnTheItem() {
        Map<Phase, Boolean> votable = new EnumMap<>(Phase.class);
        Map.of(Phase.CALLED, called(), Phase.AGENDA, opened(), Phase.IN_SESSION, inSession())
                .forEach((phase, meeting) -> votable.put(
                        phase,
                        Openings.candidates(meeting.state(), HeldMeeting.CHAIR, meeting.now()).stream()
                                .anyMatch(command -> command instanceof ChairCommand.PutToVote
                                        || command instanceof ChairCommand.AdoptWithoutVote)));
        assertThat(votable)
                .containsOnly(
                        Map.entry(Phase.CALLED, false),
                        Map.entry(Phase.AGENDA, false),
                        Map.entry(Phase.IN_SESSION, true));
    }

    @TestFactory
    @DisplayName("What is offered is accepted, in every situation and to everybody")
    Stream<DynamicTest> whatIsOfferedIsAccepted() {
        return situations().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey().toString(), () -> offered(one.getValue())));
    }

    private static void offered(HeldMeeting meeting) {
        for (Actor actor : List.of(HeldMeeting.CHAIR, HeldMeeting.member("USA"), HeldMeeting.member("RUS"))) {
            for (Command command : Openings.candidates(meeting.state(), actor, meeting.now())) {
                assertThat(Meeting.decide(meeting.state(), new Act(actor, command, meeting.now())))
                        .as("%s by %s", command, actor)
                        .isInstanceOf(Verdict.Accepted.class);
            }
        }
    }
}
