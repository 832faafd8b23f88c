package horseshoe.classroom;

import horseshoe.classroom.ClassRefusal.Reason;
import java.util.Optional;

/** Decides a command in this order: may they, is it short enough, does the class or the meeting allow it, what comes of it. */
record Handling(Door door, Desk desk, Meetings meetings, PaperDesk papers, Consequences consequences) {
    static Handling of(Tables tables, Evolution evolution, Limits limits) {
        return new Handling(
                new Door(limits),
                new Desk(limits.shelf()),
                new Meetings(tables, limits.shelf()),
                new PaperDesk(new PaperStart(), limits.shelf()),
                new Consequences(evolution));
    }

    ClassVerdict decide(Asking asking, ClassCommand command) {
        return Authority.refusal(asking, command)
                .or(() -> tooLong(command))
                .or(() -> unreadable(command))
                .<ClassVerdict>map(ClassVerdict.RefusedByClass::new)
                .orElseGet(() -> withConsequences(asking, command, decided(asking, command)));
    }

    private static Optional<ClassRefusal> tooLong(ClassCommand command) {
        int most = command instanceof ClassCommand.BeginPaper ? Limits.DOCUMENT : Limits.ACT;
        boolean counts = command instanceof ClassCommand.InMeeting || command instanceof ClassCommand.OfPapers;
        return counts && command.toString().length() > most
                ? Optional.of(ClassRefusal.of(Reason.TEXT_TOO_LONG, most))
                : Optional.empty();
    }

    /** One act whose text the log cannot keep must not spoil the acts that are saved with it. */
    private static Optional<ClassRefusal> unreadable(ClassCommand command) {
        return command.toString().codePoints().allMatch(Handling::isText)
                ? Optional.empty()
                : Optional.of(ClassRefusal.of(Reason.UNREADABLE_TEXT));
    }

    private static boolean isText(int point) {
        return point == '\n'
                || point == '\r'
                || point == '\t'
                || !(Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }

    private ClassVerdict withConsequences(Asking asking, ClassCommand command, ClassVerdict verdict) {
        return verdict instanceof ClassVerdict.Accepted accepted
                ? new ClassVerdict.Accepted(
                        consequences.of(asking, Lending.withReturn(asking, command, accepted.events())))
                : verdict;
    }

    private ClassVerdict decided(Asking asking, ClassCommand command) {
        return switch (command) {
            case ClassCommand.AtDoor atDoor -> door.decide(asking, atDoor);
            case ClassCommand.AtDesk atDesk -> desk.decide(asking, atDesk);
            case ClassCommand.OfMeetings ofMeetings -> meetings.decide(asking, ofMeetings);
            case ClassCommand.OfPapers ofPapers -> papers.decide(asking, ofPapers);
            case ClassCommand.Tick tick -> ClassVerdict.accepted();
        };
    }
}
