package horseshoe.meeting;

import horseshoe.rules.procedure.QuestionKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One command for everything that a President could choose. */
final class ChairSamples {
    /** Stands for what a person would write. */
    static final String WORDS = "...";

    private static final int SECONDS = 120;
    private static final int EXTENSION = 1;

    private ChairSamples() {}

    static Stream<Command> of(MeetingState state) {
        return Stream.of(course(state), papers(state), rulings(state)).flatMap(commands -> commands);
    }

    private static Stream<Command> course(MeetingState state) {
        return Stream.of(
                new ChairCommand.OpenMeeting(),
                new ChairCommand.AdoptAgenda(),
                new ChairCommand.SuspendMeeting(WORDS),
                new ChairCommand.ResumeMeeting(),
                new ChairCommand.AdjournMeeting(),
                new ChairCommand.CedeChair(WORDS),
                new ChairCommand.TakeChairBack(),
                new ChairCommand.AllotTime(SECONDS),
                new ChairCommand.ExtendSpeech(EXTENSION),
                new ChairCommand.CloseList(!state.floor().closed()),
                new ChairCommand.CallRoll(List.of()),
                new ChairCommand.BeginCaucus(true, 10, WORDS),
                new ChairCommand.BeginCaucus(false, 10, WORDS),
                new ChairCommand.EndCaucus());
    }

    private static Stream<Command> papers(MeetingState state) {
        return Stream.concat(
                state.papers().alive().stream()
                        .map(paper -> paper.proposal().id())
                        .flatMap(id -> Stream.of(
                                new ChairCommand.AgreeToInvitation(id),
                                new ChairCommand.PutToVote(id),
                                new ChairCommand.AdoptWithoutVote(id),
                                new ChairCommand.OrderAmendments(id, order(state, id)))),
                state.voting().map(voting -> new ChairCommand.CloseVote(voting.id())).stream());
    }

    private static List<ProposalId> order(MeetingState state, ProposalId draft) {
        return VotingOrder.amendments(state.papers(), draft).stream()
                .map(Proposal.Amendment::id)
                .toList();
    }

    /** The ruling on which no later vote depends comes first: no other is ever the expected one. */
    static Stream<Command> rulings(MeetingState state) {
        return state.chair().point().stream()
                .flatMap(point -> Stream.of(Ruling.Subject.values()))
                .sorted(Comparator.comparing(subject -> subject != Ruling.Subject.OTHER))
                .map(subject -> new ChairCommand.Rule(subject, WORDS, Optional.empty()));
    }

    static Stream<Command> invitations() {
        return Stream.of(QuestionKind.INVITATION_37, QuestionKind.INVITATION_39)
                .map(kind -> new PaperCommand.Invite(kind, WORDS));
    }
}
