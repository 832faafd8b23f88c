package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.Optional;

/** Statements by consensus: a text under silence is agreed unless a member breaks it before the deadline (practice; S/2024/507). */
final class StatementRules {
    private StatementRules() {}

    static Verdict decide(MeetingState state, Act act, StatementCommand command) {
        return switch (command) {
            case StatementCommand.PutUnderSilence putting -> put(state, act.at(), putting);
            case StatementCommand.BreakSilence breaking -> breakIt(state, act, breaking);
            case StatementCommand.LiftObjection lifting -> lift(state, act, lifting.silence());
            case StatementCommand.EndSilence ending -> end(state, act.at(), ending.silence());
        };
    }

    private static Verdict put(MeetingState state, Instant at, StatementCommand.PutUnderSilence putting) {
        return Examination.begin()
                .refuse(Reason.TEXT_MISSING, () -> Spelling.isBlank(putting.text()))
                .refuse(Reason.DEADLINE_PAST, () -> !putting.until().isAfter(at))
                .accept(new StatementEvent.SilenceBegan(
                        state.statements().next(), putting.body(), putting.text(), putting.until()));
    }

    private static Verdict breakIt(MeetingState state, Act act, StatementCommand.BreakSilence breaking) {
        SeatId by = ListRules.seat(act.by()).orElseThrow();
        return Examination.begin()
                .refuse(() -> isOpen(state, breaking.silence()))
                .refuse(Reason.SILENCE_OVER, () -> hasHeld(state, breaking.silence(), act.at()))
                .accept(new StatementEvent.SilenceBroken(breaking.silence(), by, breaking.reason()));
    }

    /** An objection is lifted as long as silence would still run: at the deadline the text was agreed or not. */
    private static Verdict lift(MeetingState state, Act act, SilenceId silence) {
        SeatId by = ListRules.seat(act.by()).orElseThrow();
        Optional<Statements.Settled> broken = state.statements().settled(silence);
        return Examination.begin()
                .refuse(
                        Reason.NO_SUCH_STATEMENT,
                        () -> broken.isEmpty()
                                && state.statements().open(silence).isEmpty())
                .refuse(
                        Reason.NO_OBJECTION_OF_YOURS,
                        () -> broken.filter(one -> one.isObjectedBy(by)).isEmpty())
                .refuse(
                        Reason.MEETING_OVER,
                        () -> broken.filter(one -> isTooLate(state, one)).isPresent())
                .refuse(
                        Reason.SILENCE_OVER,
                        () -> broken.filter(one ->
                                        !act.at().isBefore(one.statement().until()))
                                .isPresent())
                .accept(new StatementEvent.ObjectionLifted(silence, by));
    }

    private static boolean isTooLate(MeetingState state, Statements.Settled broken) {
        return state.phase() == Phase.ADJOURNED
                && OrderOfBusiness.isOfTheMeeting(broken.statement().body());
    }

    private static Verdict end(MeetingState state, Instant at, SilenceId silence) {
        return Examination.begin()
                .refuse(() -> isOpen(state, silence))
                .refuse(Reason.SILENCE_RUNS, () -> !hasHeld(state, silence, at))
                .accept(new StatementEvent.StatementAgreed(silence));
    }

    private static Optional<Refusal> isOpen(MeetingState state, SilenceId silence) {
        return Examination.begin()
                .refuse(
                        Reason.NO_SUCH_STATEMENT,
                        () -> state.statements().open(silence).isEmpty())
                .refusal();
    }

    /** At the deadline itself silence has held. */
    private static boolean hasHeld(MeetingState state, SilenceId silence, Instant at) {
        return state.statements()
                .open(silence)
                .filter(statement -> !at.isBefore(statement.until()))
                .isPresent();
    }
}
