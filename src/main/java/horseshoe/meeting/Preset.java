package horseshoe.meeting;

import java.util.Set;

/** How much of the procedure a meeting uses. */
public enum Preset {
    /** Everything the Provisional Rules of Procedure and the Council's practice know. */
    COUNCIL,
    /** Agenda, speeches and one vote, for a class that meets the Council for the first time. Simplification: no motions, amendments or parts. */
    FIRST_LESSON,
    /** The Council with roll calls and caucuses, as Model United Nations clubs run it. Simplification: neither is the Council's own. */
    MODEL_UN;

    private static final Set<Class<? extends Command>> OF_MODEL_UN = Set.of(
            ChairCommand.CallRoll.class,
            ChairCommand.BeginCaucus.class,
            ChairCommand.EndCaucus.class,
            FloorCommand.YieldTo.class);

    private static final Set<Class<? extends Command>> OF_THE_FIRST_LESSON = Set.of(
            ChairCommand.OpenMeeting.class,
            ChairCommand.AdoptAgenda.class,
            ChairCommand.PutToVote.class,
            ChairCommand.AdoptWithoutVote.class,
            ChairCommand.CloseVote.class,
            ChairCommand.AdjournMeeting.class,
            ChairCommand.AllotTime.class,
            ChairCommand.ExtendSpeech.class,
            ChairCommand.TakeOffList.class,
            ChairCommand.CloseList.class,
            FloorCommand.AskForFloor.class,
            FloorCommand.LeaveList.class,
            FloorCommand.GiveFloor.class,
            FloorCommand.EndSpeech.class,
            FloorCommand.Note.class,
            PaperCommand.ObjectToAgenda.class,
            PaperCommand.WithdrawObjection.class,
            VoteCommand.CastVote.class,
            VoteCommand.AskForVote.class);

    /**
     * Whether this preset knows such a command.
     *
     * @param command any command
     * @return false for what a meeting of this kind leaves out
     */
    public boolean knows(Command command) {
        return switch (this) {
            case COUNCIL -> !OF_MODEL_UN.contains(command.getClass());
            case FIRST_LESSON -> OF_THE_FIRST_LESSON.contains(command.getClass());
            case MODEL_UN -> true;
        };
    }
}
