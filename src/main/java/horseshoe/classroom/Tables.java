package horseshoe.classroom;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.councils.CouncilLibrary;
import horseshoe.meeting.Setting;
import horseshoe.rules.Council;
import horseshoe.rules.SeatId;
import java.util.Optional;

/** Lays the table for a meeting: from the names that a {@link Table} keeps to the Council itself. Immutable. */
public final class Tables {
    private final CouncilLibrary library;

    Tables(CouncilLibrary library) {
        this.library = library;
    }

    /**
     * What is wrong with a table.
     *
     * @param table as somebody wants it
     * @return {@link Reason#NO_SUCH_COUNCIL} or {@link Reason#BAD_SEATS}; empty if one can sit at it
     */
    public Optional<ClassRefusal> wrong(Table table) {
        Optional<Council> council = full(table);
        if (council.isEmpty()) {
            return Optional.of(ClassRefusal.of(
                    Reason.NO_SUCH_COUNCIL,
                    table.model().map(model -> table.council() + ", " + model).orElse(table.council())));
        }
        if (!table.seats().isEmpty() && !new SmallCouncil(council.get()).canSeat(table.seats())) {
            return Optional.of(ClassRefusal.of(Reason.BAD_SEATS, names(table)));
        }
        return seated(council.get(), table).member(table.president()).isPresent()
                ? Optional.empty()
                : Optional.of(ClassRefusal.of(Reason.BAD_SEATS, table.president()));
    }

    private static String names(Table table) {
        return String.join(", ", table.seats().stream().map(SeatId::code).toList());
    }

    /**
     * The setting that a table stands for.
     *
     * @param table one with which nothing is {@link #wrong}
     * @return Council, President, day and item
     */
    public Setting laid(Table table) {
        Council council = seated(full(table).orElseThrow(), table);
        return new Setting(council, table.president(), table.date(), table.item(), table.preset(), table.proviso());
    }

    /**
     * Why a smaller Council takes as many votes as it does.
     *
     * @param table one with which nothing is {@link #wrong}
     * @return empty where all seats are filled
     */
    public Optional<SmallCouncil.Bar> bar(Table table) {
        return full(table)
                .filter(council -> !table.seats().isEmpty())
                .map(council -> new SmallCouncil(council).bar(table.seats().size()));
    }

    private static Council seated(Council council, Table table) {
        return table.seats().isEmpty() ? council : new SmallCouncil(council).of(table.seats());
    }

    /** The Council with all its seats; a model is applied only to the Council of a date, and only one that leaves its seats alone. */
    private Optional<Council> full(Table table) {
        Optional<Council> council = library.council(table.council());
        return table.model().isEmpty() ? council : council.flatMap(real -> under(real, table));
    }

    private Optional<Council> under(Council council, Table table) {
        return table.model()
                .filter(model -> library.model(table.council()).isEmpty())
                .flatMap(library::model)
                .filter(model -> model.keepsSeats())
                .map(model -> model.on(council));
    }

    CouncilLibrary library() {
        return library;
    }
}
