package horseshoe.classroom;

import static horseshoe.classroom.ClassVerdict.accepted;
import static horseshoe.classroom.ClassVerdict.refused;

import horseshoe.classroom.ClassCommand.AtDesk;
import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.classroom.ClassState.Board;
import horseshoe.rules.SeatId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the teacher has at hand: pause, notes, injects, saved scenarios. */
record Desk(Limits.Shelf shelf) {
    ClassVerdict decide(Asking asking, AtDesk command) {
        return switch (command) {
            case ClassCommand.Pause pause ->
                asking.state().lesson().paused() == pause.paused()
                        ? accepted()
                        : accepted(new LessonEvent.ClassPaused(pause.paused()));
            case ClassCommand.SwitchNotes notes ->
                asking.state().lesson().notesOn() == notes.on()
                        ? accepted()
                        : accepted(new LessonEvent.NotesSwitched(notes.on()));
            case ClassCommand.SendNote note -> sent(asking, note);
            case ClassCommand.PrepareInject prepare -> prepared(asking, prepare.inject());
            case ClassCommand.DropInject drop -> dropped(asking.state().board(), drop.inject());
            case ClassCommand.ReleaseInject release -> released(asking.state().board(), release.inject());
            case ClassCommand.SaveScenario save -> saved(asking.state().board(), save);
            case ClassCommand.DropScenario drop ->
                asking.state().board().scenarios().containsKey(drop.name())
                        ? accepted(new LessonEvent.ScenarioDropped(drop.name()))
                        : refused(Reason.UNKNOWN, drop.name());
        };
    }

    private ClassVerdict sent(Asking asking, ClassCommand.SendNote note) {
        if (!asking.state().lesson().notesOn()) {
            return refused(Reason.NOTES_OFF);
        }
        if (note.to().equals(note.from()) || !isAtTable(asking, note.to())) {
            return refused(Reason.UNKNOWN, note.to());
        }
        return wrong(note.text(), Limits.NOTE)
                .or(() -> full(asking.state().board().notes().size(), shelf.notes()))
                .<ClassVerdict>map(ClassVerdict.RefusedByClass::new)
                .orElseGet(() -> accepted(new LessonEvent.NoteSent(asking.by(), note.from(), note.to(), note.text())));
    }

    private static boolean isAtTable(Asking asking, SeatId seat) {
        return asking.run().state().setting().council().member(seat).isPresent();
    }

    static Optional<ClassRefusal> wrong(String text, int longest) {
        if (text.isBlank()) {
            return Optional.of(ClassRefusal.of(Reason.EMPTY_TEXT));
        }
        return text.length() <= longest
                ? Optional.empty()
                : Optional.of(ClassRefusal.of(Reason.TEXT_TOO_LONG, longest));
    }

    static Optional<ClassRefusal> full(int held, int most) {
        return held < most ? Optional.empty() : Optional.of(ClassRefusal.of(Reason.LIMIT_REACHED, most));
    }

    private ClassVerdict prepared(Asking asking, Inject inject) {
        Board board = asking.state().board();
        boolean isNew = inject.id().number() == 0;
        if (!isNew && board.inject(inject.id()).isEmpty()) {
            return refused(Reason.UNKNOWN, inject.id().number());
        }
        if (board.isReleased(inject.id())) {
            return refused(Reason.ALREADY_RELEASED);
        }
        return wrong(inject, asking)
                .or(() -> isNew ? full(board.injects().size(), shelf.injects()) : Optional.empty())
                .<ClassVerdict>map(ClassVerdict.RefusedByClass::new)
                .orElseGet(() -> accepted(new LessonEvent.InjectPrepared(isNew ? numbered(inject, board) : inject)));
    }

    private static Optional<ClassRefusal> wrong(Inject inject, Asking asking) {
        return wrong(inject.title(), Limits.TITLE)
                .or(() -> wrong(inject.text(), Limits.TEXT))
                .or(() -> inject.to()
                        .filter(seat -> !isAtTable(asking, seat))
                        .map(seat -> ClassRefusal.of(Reason.UNKNOWN, seat)))
                .or(() -> inject.when()
                        .filter(when -> when instanceof Inject.When.After after && after.minutes() < 1)
                        .map(when -> ClassRefusal.of(Reason.UNKNOWN, ((Inject.When.After) when).minutes())));
    }

    private static Inject numbered(Inject inject, Board board) {
        int last = board.injects().keySet().stream()
                .mapToInt(InjectId::number)
                .max()
                .orElse(0);
        return new Inject(new InjectId(last + 1), inject.title(), inject.text(), inject.to(), inject.when());
    }

    private static ClassVerdict dropped(Board board, InjectId inject) {
        if (board.isReleased(inject)) {
            return refused(Reason.ALREADY_RELEASED);
        }
        return board.inject(inject).isPresent()
                ? accepted(new LessonEvent.InjectDropped(inject))
                : refused(Reason.UNKNOWN, inject.number());
    }

    private static ClassVerdict released(Board board, InjectId inject) {
        if (board.inject(inject).isEmpty()) {
            return refused(Reason.UNKNOWN, inject.number());
        }
        return board.isReleased(inject)
                ? accepted()
                : accepted(new LessonEvent.InjectReleased(inject, Optional.empty()));
    }

    private ClassVerdict saved(Board board, ClassCommand.SaveScenario save) {
        Map<String, String> scenarios = board.scenarios();
        return Stream.of(wrong(save.name(), Limits.TITLE), wrong(save.document(), Limits.DOCUMENT))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> scenarios.containsKey(save.name())
                        ? Optional.empty()
                        : full(scenarios.size(), shelf.scenarios()))
                .<ClassVerdict>map(ClassVerdict.RefusedByClass::new)
                .orElseGet(() -> accepted(new LessonEvent.ScenarioSaved(save.name(), save.document())));
    }
}
