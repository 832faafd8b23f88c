package horseshoe.meeting;

import java.util.Optional;
import java.util.Set;

/** What goes on while something else has to be settled first: a vote, a point of order (provisional rule 30), a caucus. */
final class Interruption {
    /** Harmless at any moment: it asks for the future, or is no business of the meeting. */
    private static final Set<Class<? extends Command>> BESIDE_THE_MEETING = Set.of(
            FloorCommand.AskForFloor.class,
            FloorCommand.LeaveList.class,
            FloorCommand.Note.class,
            VoteCommand.CastBallot.class,
            VoteCommand.ClosePoll.class,
            StatementCommand.PutUnderSilence.class,
            StatementCommand.BreakSilence.class,
            StatementCommand.EndSilence.class);

    private static final Set<Class<? extends Command>> IN_A_VOTE = Set.of(
            VoteCommand.CastVote.class,
            ChairCommand.CloseVote.class,
            ChairCommand.Rule.class,
            FloorCommand.RaisePointOfOrder.class);

    private static final Set<Class<? extends Command>> ON_A_POINT_OF_ORDER =
            Set.of(VoteCommand.CastVote.class, ChairCommand.Rule.class, FloorCommand.RaisePointOfOrder.class);

    private static final Set<Class<? extends Command>> NOT_IN_A_CAUCUS = Set.of(
            ChairCommand.AdoptAgenda.class,
            ChairCommand.AgreeToInvitation.class,
            ChairCommand.PutToVote.class,
            ChairCommand.AdoptWithoutVote.class,
            ChairCommand.AdjournMeeting.class,
            ChairCommand.CallRoll.class,
            ChairCommand.BeginCaucus.class);

    private Interruption() {}

    static Optional<Refusal> refusal(MeetingState state, Command command) {
        return Examination.begin()
                .refuse(
                        Reason.VOTE_UNDER_WAY,
                        () -> state.voting().isPresent()
                                && !IN_A_VOTE.contains(command.getClass())
                                && !isBeside(command))
                .refuse(
                        Reason.POINT_OF_ORDER_FIRST,
                        () -> state.chair().point().isPresent()
                                && !ON_A_POINT_OF_ORDER.contains(command.getClass())
                                && !isBeside(command))
                .refuse(
                        Reason.CAUCUS_UNDER_WAY,
                        () -> state.chair()
                                .caucus()
                                .filter(caucus -> isStopped(caucus, command))
                                .isPresent())
                .refusal();
    }

    static boolean isBeside(Command command) {
        return BESIDE_THE_MEETING.contains(command.getClass());
    }

    private static boolean isStopped(Chair.Caucus caucus, Command command) {
        return NOT_IN_A_CAUCUS.contains(command.getClass())
                || (!caucus.moderated() && command instanceof FloorCommand.GiveFloor);
    }
}
