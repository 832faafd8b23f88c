package horseshoe.classroom;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.classroom.PaperDesk.Writer;
import horseshoe.drafting.paper.Circle;
import horseshoe.drafting.paper.Progress;
import horseshoe.drafting.paper.Progress.Stage;
import horseshoe.drafting.paper.Work;
import horseshoe.drafting.paper.Worked;
import horseshoe.rules.SeatId;
import java.time.Duration;
import java.util.Optional;

/** What is done with a working paper as a whole: by its penholder, and by the teacher. */
final class PaperWork {
    private static final int LONGEST_SILENCE = 120;

    private PaperWork() {}

    static ClassVerdict decide(Writer writer, Work.OnPaper work) {
        return PaperDesk.unless(writer.isPenholder(), Reason.NOT_THE_PENHOLDER).orElseGet(() -> done(writer, work));
    }

    private static ClassVerdict done(Writer writer, Work.OnPaper work) {
        return switch (work) {
            case Work.InviteToPaper invite ->
                PaperDesk.unless(!isAt(writer, Stage.BLUE), Reason.PAPER_FROZEN)
                        .or(() -> PaperDesk.strangers(writer.asking(), invite.seats())
                                .<ClassVerdict>map(ClassVerdict.RefusedByClass::new))
                        .orElseGet(() -> writer.does(new Worked.CircleClosed(invite.seats())));
            case Work.OpenPaper open -> writer.does(new Worked.CircleOpened());
            case Work.HandPen hand -> handed(writer, hand.seat());
            case Work.LockPaper lock ->
                PaperDesk.unless(writer.isTeacher(), Reason.NOT_YOURS)
                        .orElseGet(() -> writer.does(new Worked.WritingLocked(lock.locked())));
            case Work.PlaceUnderSilence place -> silenced(writer, place.minutes());
            case Work.LiftSilence lift ->
                PaperDesk.unless(isAt(writer, Stage.SILENCE), Reason.NO_SILENCE)
                        .orElseGet(() -> writer.does(new Worked.SilenceLifted()));
            case Work.PutInBlue blue ->
                notReady(writer)
                        .orElseGet(() -> new InBlue(writer, blue.symbol().strip()).put());
            case Work.ReworkPaper rework ->
                PaperDesk.unless(isAt(writer, Stage.BLUE), Reason.NOT_IN_BLUE)
                        .orElseGet(() -> writer.does(new Worked.PaperReworked()));
            case Work.DropPaper drop ->
                PaperDesk.unless(!isAt(writer, Stage.BLUE), Reason.PAPER_FROZEN)
                        .orElseGet(() -> writer.does(new Worked.PaperDropped()));
        };
    }

    private static boolean isAt(Writer writer, Stage stage) {
        return writer.paper().progress().stage() == stage;
    }

    private static ClassVerdict handed(Writer writer, SeatId seat) {
        Circle circle = writer.paper().circle();
        boolean stranger =
                writer.asking().run().state().setting().council().member(seat).isEmpty();
        return PaperDesk.unless(!stranger, Reason.UNKNOWN, seat)
                .or(() -> PaperDesk.unless(writer.isTeacher() || circle.isSponsor(seat), Reason.NOT_A_COSPONSOR, seat))
                .orElseGet(() -> circle.penholder().equals(seat)
                        ? ClassVerdict.accepted()
                        : writer.does(new Worked.PenHanded(seat)));
    }

    private static ClassVerdict silenced(Writer writer, int minutes) {
        return PaperDesk.unless(writer.paper().isWritable(), Reason.PAPER_FROZEN)
                .or(() -> PaperDesk.unless(
                        minutes >= 1 && minutes <= LONGEST_SILENCE, Reason.BAD_SILENCE, LONGEST_SILENCE))
                .orElseGet(() -> writer.does(
                        new Worked.SilencePlaced(writer.asking().at().plus(Duration.ofMinutes(minutes)))));
    }

    private static Optional<ClassVerdict> notReady(Writer writer) {
        Progress progress = writer.paper().progress();
        boolean running = progress.stage() == Stage.SILENCE
                && progress.silence()
                        .filter(silence -> !silence.isKept(writer.asking().at()))
                        .isPresent();
        return PaperDesk.unless(!isAt(writer, Stage.BLUE) && !progress.locked(), Reason.PAPER_FROZEN)
                .or(() -> PaperDesk.unless(!running, Reason.SILENCE_RUNS))
                .or(() -> PaperDesk.unless(awaitsNobody(writer), Reason.SPONSORS_AWAITED, awaited(writer)))
                .or(() -> PaperDesk.unless(
                        !writer.paper().draft().operative().paragraphs().isEmpty(), Reason.NO_OPERATIVE_PART));
    }

    private static boolean awaitsNobody(Writer writer) {
        return writer.paper().circle().awaited().isEmpty();
    }

    private static String awaited(Writer writer) {
        return String.join(
                ", ",
                writer.paper().circle().awaited().stream().map(SeatId::code).toList());
    }
}
