package horseshoe.meeting;

import java.util.stream.Stream;

/** The President's steps in the order in which they come up. */
final class NextSteps {
    private NextSteps() {}

    static Stream<Command> of(MeetingState state) {
        return state.voting().isPresent()
                ? inAVote(state)
                : Stream.of(
                                Stream.<Command>of(new ChairCommand.OpenMeeting(), new ChairCommand.ResumeMeeting()),
                                ChairSamples.rulings(state),
                                state.papers().tabled(Proposal.Challenge.class).stream()
                                        .map(challenge -> new ChairCommand.PutToVote(challenge.id())),
                                Stream.of(
                                        new ChairCommand.EndCaucus(),
                                        new FloorCommand.EndSpeech(),
                                        new ChairCommand.AdoptAgenda()),
                                agendaAndInvitations(state),
                                motions(state),
                                speakers(state),
                                votes(state),
                                Stream.of(new ChairCommand.AdjournMeeting()))
                        .flatMap(commands -> commands);
    }

    private static Stream<Command> inAVote(MeetingState state) {
        return Stream.concat(
                ChairSamples.rulings(state),
                state.voting().stream()
                        .filter(voting -> Roll.haveAllVoted(state, voting))
                        .map(voting -> new ChairCommand.CloseVote(voting.id())));
    }

    private static Stream<Command> agendaAndInvitations(MeetingState state) {
        return Stream.concat(
                        state.papers().tabled(Proposal.Agenda.class).stream(),
                        state.papers().tabled(Proposal.Invitation.class).stream())
                .flatMap(proposal -> Stream.of(
                        new ChairCommand.AgreeToInvitation(proposal.id()), new ChairCommand.PutToVote(proposal.id())));
    }

    /** A motion is put when nobody waits to speak on it. */
    private static Stream<Command> motions(MeetingState state) {
        return Stream.concat(
                FloorSamples.waiting(state)
                        .filter(waiting -> waiting.purpose() == Purpose.ON_A_MOTION)
                        .map(waiting -> new FloorCommand.GiveFloor(waiting.speaker())),
                VotingOrder.motions(state.papers()).stream().map(motion -> new ChairCommand.PutToVote(motion.id())));
    }

    /** Sponsors and rapporteurs first, then the list. */
    private static Stream<Command> speakers(MeetingState state) {
        return Stream.concat(
                        FloorSamples.waiting(state)
                                .filter(waiting -> waiting.purpose().hasPrecedence()),
                        FloorSamples.waiting(state))
                .map(waiting -> new FloorCommand.GiveFloor(waiting.speaker()));
    }

    private static Stream<Command> votes(MeetingState state) {
        return VotingOrder.drafts(state.papers()).stream()
                .flatMap(draft -> Stream.of(
                                VotingOrder.amendments(state.papers(), draft.id()).stream(),
                                VotingOrder.parts(state.papers(), draft.id()).stream(),
                                Stream.of(draft))
                        .flatMap(proposals -> proposals))
                .map(proposal -> new ChairCommand.PutToVote(proposal.id()));
    }
}
