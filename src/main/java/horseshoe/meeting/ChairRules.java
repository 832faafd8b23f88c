package horseshoe.meeting;

import horseshoe.rules.SeatId;
import horseshoe.rules.roster.Presidency;
import java.util.List;
import java.util.stream.Stream;

/** What the President does, and the rules for each (provisional rules 9, 18 to 20, 30, 33). */
final class ChairRules {
    private static final int MOST_MINUTES = 60;

    private ChairRules() {}

    static Verdict decide(MeetingState state, Act act, ChairCommand command) {
        return switch (command) {
            case ChairCommand.OpenMeeting opening -> open(state);
            case ChairCommand.AdoptAgenda adopting -> adoptAgenda(state);
            case ChairCommand.AgreeToInvitation agreeing -> InvitationRules.agree(state, agreeing.invitation());
            case ChairCommand.Rule rule -> rule(state, rule);
            case ChairCommand.PutToVote putting -> PuttingRules.put(state, putting.proposal());
            case ChairCommand.AdoptWithoutVote adopting -> PuttingRules.adoptWithoutVote(state, adopting.draft());
            case ChairCommand.OrderAmendments ordering -> PuttingRules.orderAmendments(state, ordering);
            case ChairCommand.CloseVote closing -> VoteRules.close(state, closing.question(), act);
            case ChairCommand.SuspendMeeting suspending -> suspend(state, suspending.until());
            case ChairCommand.ResumeMeeting resuming -> Examination.begin().accept(new ChairEvent.MeetingResumed());
            case ChairCommand.AdjournMeeting adjourning -> adjourn(state);
            case ChairCommand.CedeChair ceding -> cede(state, ceding.reason());
            case ChairCommand.TakeChairBack taking -> takeBack(state, act.by());
            case ChairCommand.AllotTime allotting -> SpeakingTime.allot(allotting.seconds());
            case ChairCommand.ExtendSpeech extending -> SpeakingTime.extend(state, extending.seconds());
            case ChairCommand.TakeOffList taking -> ListRules.takeOff(state, taking.speaker());
            case ChairCommand.CloseList closing -> closeList(state, closing.closed());
            case ChairCommand.CallRoll calling -> callRoll(state, calling.absent());
            case ChairCommand.BeginCaucus beginning -> beginCaucus(beginning);
            case ChairCommand.EndCaucus ending -> endCaucus(state);
        };
    }

    private static Verdict open(MeetingState state) {
        return Examination.begin()
                .accept(new ChairEvent.MeetingOpened(
                        state.papers().next(), state.setting().item()));
    }

    private static Verdict adoptAgenda(MeetingState state) {
        Papers.Paper agenda = state.papers().agenda().orElseThrow();
        return Examination.begin()
                .refuse(() -> PuttingRules.noMotion(state))
                .refuse(Reason.AGENDA_OBJECTED, () -> !agenda.objectors().isEmpty())
                .accept(new PaperEvent.StandingChanged(agenda.proposal().id(), Standing.ACCEPTED));
    }

    static boolean someoneSpeaks(MeetingState state) {
        return state.floor().speech().isPresent();
    }

    private static Verdict rule(MeetingState state, ChairCommand.Rule rule) {
        return Examination.begin()
                .refuse(Reason.NO_POINT_OF_ORDER, () -> state.chair().point().isEmpty())
                .refuse(
                        Reason.ONLY_THE_CONDUCT_OF_THE_VOTE,
                        () -> state.voting().isPresent() && rule.subject() != Ruling.Subject.OTHER)
                .accept(() -> state.chair().point().stream()
                        .<Event>map(point -> new ChairEvent.PresidentRuled(
                                new Ruling(point.by(), point.point(), rule.subject(), rule.words(), rule.finding())))
                        .toList());
    }

    private static Verdict adjourn(MeetingState state) {
        return Examination.begin()
                .refuse(Reason.BUSINESS_NOT_DONE, () -> !isBusinessDone(state))
                .accept(() -> adjourned(state, ""));
    }

    /** The meeting ends; a statement by the President that was not agreed by then is not made in it. */
    static List<Event> adjourned(MeetingState state, String until) {
        return Stream.<Event>concat(
                        state.statements().open().stream()
                                .filter(open -> OrderOfBusiness.isOfTheMeeting(open.body()))
                                .map(open -> new StatementEvent.SilenceLapsed(open.id())),
                        Stream.of(new ChairEvent.MeetingAdjourned(until)))
                .toList();
    }

    private static Verdict suspend(MeetingState state, String until) {
        return Examination.begin()
                .refuse(() -> PuttingRules.noMotion(state))
                .accept(new ChairEvent.MeetingSuspended(until.strip()));
    }

    /** Drafts may stay on the table unvoted: nobody has to put them (practice). */
    private static boolean isBusinessDone(MeetingState state) {
        return state.floor().list().isEmpty()
                && state.papers().tabled(Proposal.Motion.class).isEmpty()
                && state.papers().tabled(Proposal.Invitation.class).isEmpty();
    }

    private static Verdict cede(MeetingState state, String reason) {
        SeatId presiding = state.chair().presiding();
        SeatId next = Presidency.cededBy(presiding, state.setting().council()).seat();
        return Examination.begin()
                .refuse(Reason.CHAIR_WENT_ROUND, () -> next.equals(state.chair().president()))
                .accept(new ChairEvent.ChairCeded(presiding, next, reason));
    }

    private static Verdict takeBack(MeetingState state, Actor by) {
        SeatId president = state.chair().president();
        return Examination.begin()
                .refuse(
                        Reason.NOT_THE_PRESIDENT,
                        () -> by instanceof Actor.Delegation member
                                && !member.seat().equals(president))
                .refuse(Reason.CHAIR_NOT_CEDED, () -> state.chair().presiding().equals(president))
                .accept(new ChairEvent.ChairTakenBack(president));
    }

    private static Verdict closeList(MeetingState state, boolean closed) {
        boolean isSo = state.floor().closed() == closed;
        return Examination.begin().accept(() -> isSo ? List.of() : List.of(new ChairEvent.ListClosed(closed)));
    }

    private static Verdict callRoll(MeetingState state, List<SeatId> absent) {
        return Examination.begin()
                .refuse(
                        Reason.NOT_ON_THE_COUNCIL,
                        () -> !state.setting().council().members().stream()
                                .map(member -> member.seat())
                                .toList()
                                .containsAll(absent))
                .accept(new ChairEvent.RollCalled(absent));
    }

    private static Verdict beginCaucus(ChairCommand.BeginCaucus caucus) {
        return Examination.begin()
                .refuse(Reason.TIME_OUT_OF_RANGE, () -> caucus.minutes() < 1 || caucus.minutes() > MOST_MINUTES)
                .accept(new ChairEvent.CaucusBegan(caucus.moderated(), caucus.minutes(), caucus.topic()));
    }

    private static Verdict endCaucus(MeetingState state) {
        return Examination.begin()
                .refuse(Reason.NO_CAUCUS, () -> state.chair().caucus().isEmpty())
                .accept(new ChairEvent.CaucusEnded());
    }
}
