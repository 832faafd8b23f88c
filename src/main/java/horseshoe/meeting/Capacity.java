package horseshoe.meeting;

import horseshoe.rules.procedure.QuestionKind;
import java.util.Optional;
import java.util.Set;

/** Who may give which command at all: the chair, a member, somebody invited (provisional rules 19, 37 and 39; Charter Art. 27(1)). */
final class Capacity {
    private static final Set<Class<? extends Command>> OF_THE_CHAIR = Set.of(
            FloorCommand.GiveFloor.class,
            FloorCommand.EndSpeech.class,
            PaperCommand.Invite.class,
            VoteCommand.OpenPoll.class,
            VoteCommand.ClosePoll.class,
            StatementCommand.PutUnderSilence.class,
            StatementCommand.EndSilence.class);

    private static final Set<Class<? extends Command>> OF_THE_CHAIR_ALONE = Set.of(
            FloorCommand.GiveFloor.class,
            VoteCommand.OpenPoll.class,
            VoteCommand.ClosePoll.class,
            StatementCommand.EndSilence.class);

    private static final Set<Class<? extends Command>> OF_GUESTS = Set.of(
            FloorCommand.AskForFloor.class,
            FloorCommand.LeaveList.class,
            FloorCommand.EndSpeech.class,
            FloorCommand.Note.class,
            PaperCommand.TableDraft.class);

    private Capacity() {}

    static Optional<Refusal> refusal(MeetingState state, Act act) {
        return switch (act.by()) {
            case Actor.Chair chair -> ofChair(act.command());
            case Actor.Delegation member -> ofMember(state, member, act.command());
            case Actor.Invited guest -> ofGuest(state, guest, act.command());
        };
    }

    private static Optional<Refusal> ofChair(Command command) {
        return Examination.begin()
                .refuse(
                        Reason.ONLY_A_MEMBER,
                        () -> !(command instanceof ChairCommand) && !OF_THE_CHAIR.contains(command.getClass()))
                .refusal();
    }

    private static Optional<Refusal> ofMember(MeetingState state, Actor.Delegation member, Command command) {
        return Examination.begin()
                .refuse(
                        Reason.NOT_ON_THE_COUNCIL,
                        () -> state.setting().council().member(member.seat()).isEmpty(),
                        member.seat().code())
                .refuse(Reason.ONLY_THE_PRESIDENT, () -> isOfTheChairAlone(command))
                .refusal();
    }

    private static boolean isOfTheChairAlone(Command command) {
        return command instanceof ChairCommand
                ? !(command instanceof ChairCommand.TakeChairBack)
                : OF_THE_CHAIR_ALONE.contains(command.getClass());
    }

    private static Optional<Refusal> ofGuest(MeetingState state, Actor.Invited guest, Command command) {
        return Examination.begin()
                .refuse(
                        Reason.NO_SUCH_GUEST,
                        () -> state.floor().guest(guest.guest()).isEmpty())
                .refuse(Reason.ONLY_THE_PRESIDENT, () -> isOfTheChairAlone(command))
                .refuse(Reason.ONLY_A_MEMBER, () -> !OF_GUESTS.contains(command.getClass()))
                .refuse(
                        Reason.ONLY_STATES_SUBMIT,
                        () -> command instanceof PaperCommand.TableDraft && !isState(state, guest))
                .refusal();
    }

    /** Invited as a Member of the United Nations, which may submit drafts (provisional rule 38). */
    private static boolean isState(MeetingState state, Actor.Invited invited) {
        return state.floor()
                .guest(invited.guest())
                .filter(guest -> guest.kind() == QuestionKind.INVITATION_37)
                .isPresent();
    }
}
