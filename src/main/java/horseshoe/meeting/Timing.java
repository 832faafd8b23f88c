package horseshoe.meeting;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** In which phase of a meeting a command can be given. */
final class Timing {
    private static final Set<Phase> ALWAYS = EnumSet.allOf(Phase.class);
    private static final Set<Phase> UNTIL_THE_END = EnumSet.complementOf(EnumSet.of(Phase.ADJOURNED));
    private static final Set<Phase> OPEN = EnumSet.of(Phase.AGENDA, Phase.IN_SESSION);
    private static final Set<Phase> IN_SESSION = EnumSet.of(Phase.IN_SESSION);

    private Timing() {}

    static Optional<Refusal> refusal(MeetingState state, Command command) {
        return Examination.begin()
                .refuse(reason(state.phase(), command), () -> !phases(command).contains(state.phase()))
                .refusal();
    }

    private static Set<Phase> phases(Command command) {
        return switch (command) {
            case ChairCommand chair -> phases(chair);
            case FloorCommand floor -> phases(floor);
            case PaperCommand paper -> phases(paper);
            case VoteCommand.AskForVote asked -> UNTIL_THE_END;
            case VoteCommand vote -> ALWAYS;
            case StatementCommand statement -> ALWAYS;
        };
    }

    private static Set<Phase> phases(ChairCommand command) {
        return switch (command) {
            case ChairCommand.OpenMeeting opening -> EnumSet.of(Phase.CALLED);
            case ChairCommand.AdoptAgenda agenda -> EnumSet.of(Phase.AGENDA);
            case ChairCommand.ResumeMeeting resuming -> EnumSet.of(Phase.SUSPENDED);
            case ChairCommand.AllotTime time -> UNTIL_THE_END;
            case ChairCommand.CloseList list -> UNTIL_THE_END;
            case ChairCommand.AgreeToInvitation invitation -> IN_SESSION;
            case ChairCommand.AdoptWithoutVote draft -> IN_SESSION;
            case ChairCommand other -> OPEN;
        };
    }

    private static Set<Phase> phases(FloorCommand command) {
        return switch (command) {
            case FloorCommand.AskForFloor asking -> UNTIL_THE_END;
            case FloorCommand.LeaveList leaving -> UNTIL_THE_END;
            case FloorCommand other -> OPEN;
        };
    }

    /** Written work on drafts goes on outside the meeting; what is put forward in the room needs an open meeting. */
    private static Set<Phase> phases(PaperCommand command) {
        return switch (command) {
            case PaperCommand.ObjectToAgenda objection -> EnumSet.of(Phase.AGENDA);
            case PaperCommand.Move motion -> isAboutTheMeeting(motion.motion()) ? OPEN : IN_SESSION;
            case PaperCommand.Invite invitation -> IN_SESSION;
            case PaperCommand.ObjectToInvitation objection -> IN_SESSION;
            case PaperCommand.AskForParts parts -> IN_SESSION;
            case PaperCommand.ObjectToParts objection -> IN_SESSION;
            case PaperCommand other -> UNTIL_THE_END;
        };
    }

    private static boolean isAboutTheMeeting(MotionKind motion) {
        return motion == MotionKind.SUSPEND || motion == MotionKind.ADJOURN || motion == MotionKind.ADJOURN_TO;
    }

    private static Reason reason(Phase phase, Command command) {
        return switch (phase) {
            case CALLED -> Reason.MEETING_NOT_OPEN;
            case SUSPENDED -> Reason.MEETING_SUSPENDED;
            case ADJOURNED -> Reason.MEETING_OVER;
            case AGENDA -> tooLate(command, Reason.AGENDA_NOT_ADOPTED);
            case IN_SESSION -> tooLate(command, Reason.AGENDA_ADOPTED);
        };
    }

    private static Reason tooLate(Command command, Reason otherwise) {
        return switch (command) {
            case ChairCommand.OpenMeeting opening -> Reason.MEETING_ALREADY_OPEN;
            case ChairCommand.ResumeMeeting resuming -> Reason.MEETING_NOT_SUSPENDED;
            case Command other -> otherwise;
        };
    }
}
