package horseshoe.classroom;

import horseshoe.rules.SeatId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Seats that bots play while their students are away: whoever of them does something for the seat is back, and so is the seat. */
final class Lending {
    private Lending() {}

    /** What happens, with the return of the seat where somebody of a lent one has acted for it. */
    static List<ClassEvent> withReturn(Asking asking, ClassCommand command, List<ClassEvent> events) {
        Optional<SeatId> lent = asking.roster()
                .person(asking.by())
                .flatMap(Roster.Person::seat)
                .filter(asking.roster().lent()::contains)
                .filter(seat -> isOfASeat(command));
        List<ClassEvent> all = new ArrayList<>(events);
        lent.map(RosterEvent.SeatTakenBack::new).ifPresent(all::add);
        return all;
    }

    private static boolean isOfASeat(ClassCommand command) {
        return switch (command) {
            case ClassCommand.InMeeting act -> true;
            case ClassCommand.OfPapers work -> true;
            case ClassCommand.SendNote note -> true;
            default -> false;
        };
    }
}
