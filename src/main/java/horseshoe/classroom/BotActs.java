package horseshoe.classroom;

import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.meeting.Command;
import horseshoe.meeting.Event;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.MotionKind;
import horseshoe.meeting.PaperCommand;
import horseshoe.meeting.PaperEvent;
import horseshoe.meeting.Papers.Paper;
import horseshoe.meeting.Phase;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.VoteCommand;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.scenario.VotingStep;
import horseshoe.scenario.VotingStep.CouncilVote;
import horseshoe.scenario.VotingStep.Raised;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What bots do besides voting, so that silence means consent only where the scenario does not say otherwise: they object, ask for a vote,
 * break a silence, and bring up what the scenario has decided. Each does a thing once in a meeting: what the teacher takes back for it
 * stays taken back, and what is undone comes again.
 *
 * @param state the class
 */
record BotActs(ClassState state) {
    /** What a bot would do now. */
    record Doing(SeatId seat, Command command) {}

    /** What bots would do now, in the order in which it comes up in a meeting. */
    Stream<Doing> all() {
        return Stream.of(
                        agenda(),
                        requests(),
                        invitations(),
                        motions(),
                        new BotStatements(this).all(),
                        new BotRulings(this).all())
                .flatMap(doings -> doings)
                .filter(doing -> isBot(doing.seat()));
    }

    MeetingState meeting() {
        return state.run().state();
    }

    Optional<Plot> plot() {
        return state.lesson()
                .scenario()
                .map(scenario -> new Plot(scenario.script(), meeting().setting().council()));
    }

    boolean isBot(SeatId seat) {
        return state.roster().play(seat) == RosterEvent.Play.BOT;
    }

    boolean inSession() {
        return meeting().phase() == Phase.IN_SESSION && meeting().voting().isEmpty();
    }

    /** Whether something has happened in this meeting and still counts. */
    boolean happened(Predicate<Event> which) {
        return state.run().history().stream()
                .map(recorded -> ((MeetingWent) recorded.event()).event())
                .anyMatch(which);
    }

    /** Whether it was a bot that objected to a proposal, or asked for a vote on it. */
    boolean objected(ProposalId proposal, SeatId seat) {
        return state.run().history().stream()
                .map(recorded -> (MeetingWent) recorded.event())
                .filter(went -> went.by().equals(PersonId.BOTS))
                .anyMatch(went -> objects(went.event(), proposal, seat));
    }

    private boolean objects(Event event, ProposalId proposal, SeatId seat) {
        return switch (event) {
            case PaperEvent.AgendaObjected objected ->
                objected.by().equals(seat)
                        && meeting()
                                .papers()
                                .agenda()
                                .filter(agenda -> agenda.proposal().id().equals(proposal))
                                .isPresent();
            case PaperEvent.InvitationObjected objected ->
                objected.by().equals(seat) && objected.invitation().equals(proposal);
            case PaperEvent.VoteAskedFor asked ->
                asked.by().equals(seat) && asked.draft().equals(proposal);
            default -> false;
        };
    }

    private Stream<Doing> agenda() {
        boolean open = meeting().phase() == Phase.AGENDA
                && meeting().voting().isEmpty()
                && !happened(PaperEvent.AgendaObjected.class::isInstance);
        return open
                ? plot()
                        .flatMap(plot -> plot.step(QuestionKind.AGENDA, 0).flatMap(step -> objection(plot, step)))
                        .stream()
                : Stream.of();
    }

    private Optional<Doing> objection(Plot plot, VotingStep step) {
        return objector(plot, step)
                .map(seat -> new Doing(seat, new PaperCommand.ObjectToAgenda(reason(plot, seat, step.title()))));
    }

    static String reason(Plot plot, SeatId seat, String otherwise) {
        return plot.stance(seat)
                .map(stance -> stance.reason())
                .filter(words -> !words.isBlank())
                .orElse(otherwise);
    }

    /** Who objects, as the scenario has it; else a member that votes against, else one that is not in favour. */
    static Optional<SeatId> objector(Plot plot, VotingStep step) {
        return raised(step)
                .flatMap(Raised::objector)
                .flatMap(plot::seat)
                .or(() -> plot.voting(step, Vote.AGAINST::equals).stream().findFirst())
                .or(() -> plot.voting(step, vote -> vote != Vote.IN_FAVOUR).stream()
                        .findFirst());
    }

    static Optional<SeatId> mover(Plot plot, VotingStep step) {
        return raised(step)
                .flatMap(Raised::mover)
                .flatMap(plot::seat)
                .or(() -> plot.seated(plot.script().draft().sponsors()).stream().findFirst())
                .or(() -> plot.voting(step, Vote.IN_FAVOUR::equals).stream().findFirst());
    }

    static String about(VotingStep step) {
        return raised(step).flatMap(Raised::about).orElse(step.title());
    }

    static Optional<Raised> raised(VotingStep step) {
        return switch (step) {
            case CouncilVote vote -> vote.raised();
            case VotingStep.PresidentRuling ruling -> ruling.raised();
            case VotingStep.Preliminary preliminary -> Optional.empty();
        };
    }

    /** A member that is against a draft does not let it be adopted without a vote; of several one asks, a permanent member first. */
    private Stream<Doing> requests() {
        BotMind mind = new BotMind(plot(), state.roster().told(), meeting());
        return inSession()
                ? meeting().papers().papers().stream()
                        .filter(paper -> paper.isTabled() && paper.proposal() instanceof Proposal.Draft)
                        .filter(paper -> !happened(event -> event instanceof PaperEvent.VoteAskedFor asked
                                && asked.draft().equals(paper.proposal().id())))
                        .flatMap(paper -> request(mind, paper).stream())
                : Stream.of();
    }

    private Optional<Doing> request(BotMind mind, Paper paper) {
        return seats(seat -> isBot(seat) && mind.on(paper.proposal(), seat).vote() == Vote.AGAINST)
                .findFirst()
                .map(seat -> new Doing(
                        seat, new VoteCommand.AskForVote(paper.proposal().id())));
    }

    /** The seats for which something holds, permanent members first. */
    Stream<SeatId> seats(Predicate<SeatId> which) {
        return meeting().setting().council().members().stream()
                .sorted(Comparator.comparing(member -> !member.isPermanent()))
                .map(Member::seat)
                .filter(which);
    }

    private Stream<Doing> invitations() {
        return inSession()
                ? Stream.of(QuestionKind.INVITATION_37, QuestionKind.INVITATION_39)
                        .flatMap(kind -> plot().stream().flatMap(plot -> invitation(plot, kind)))
                : Stream.of();
    }

    /** One after the other: the next is asked for when the last is settled; to the one before the Council somebody may object. */
    private Stream<Doing> invitation(Plot plot, QuestionKind kind) {
        List<Paper> asked = papers(Proposal.Invitation.class).stream()
                .filter(paper -> paper.proposal().kind() == kind)
                .toList();
        Optional<Paper> open = asked.stream().filter(Paper::isTabled).findFirst();
        if (open.isPresent()) {
            return plot.step(kind, asked.indexOf(open.get())).stream()
                    .flatMap(step -> objection(plot, step, open.get()));
        }
        return meeting().papers().tabled(Proposal.Invitation.class).isEmpty()
                ? plot.step(kind, asked.size()).stream()
                        .flatMap(step -> mover(plot, step).stream()
                                .map(seat -> new Doing(seat, new PaperCommand.Invite(kind, about(step)))))
                : Stream.of();
    }

    private Stream<Doing> objection(Plot plot, VotingStep step, Paper invitation) {
        boolean before = happened(event -> event instanceof PaperEvent.InvitationObjected objected
                && objected.invitation().equals(invitation.proposal().id()));
        return before
                ? Stream.of()
                : objector(plot, step).stream()
                        .map(seat -> new Doing(
                                seat,
                                new PaperCommand.ObjectToInvitation(
                                        invitation.proposal().id())));
    }

    /** Motions come up only where the scenario says who moves them. */
    private Stream<Doing> motions() {
        return inSession() && meeting().papers().tabled(Proposal.Motion.class).isEmpty()
                ? Stream.of(MotionKind.values()).flatMap(kind -> plot().stream().flatMap(plot -> motion(plot, kind)))
                : Stream.of();
    }

    private Stream<Doing> motion(Plot plot, MotionKind kind) {
        int moved = (int) papers(Proposal.Motion.class).stream()
                .filter(paper -> paper.proposal().kind() == kind.question())
                .count();
        return plot.step(kind.question(), moved).stream()
                .filter(step -> raised(step).isPresent())
                .flatMap(step -> mover(plot, step).stream()
                        .map(seat -> new Doing(seat, new PaperCommand.Move(kind, about(step)))));
    }

    private List<Paper> papers(Class<? extends Proposal> kind) {
        return meeting().papers().papers().stream()
                .filter(paper -> kind.isInstance(paper.proposal()))
                .toList();
    }
}
