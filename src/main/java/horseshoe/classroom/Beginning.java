package horseshoe.classroom;

import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.classroom.LessonEvent.ClassOpened;
import horseshoe.classroom.RosterEvent.KeyGiven;
import horseshoe.classroom.RosterEvent.PersonJoined;
import horseshoe.rules.SeatId;
import horseshoe.scenario.KeptScenario;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a class begins: with its teacher, its projector, its injects and its first meeting. */
record Beginning(Opening opening, Table table, Tables tables) {
    static Beginning of(Opening opening, Tables tables) {
        Opening.Seating seating = opening.seating();
        Laying laying = new Laying(tables.library(), seating.seats(), seating.preset());
        Table table = switch (opening.subject()) {
            case Opening.Scripted scripted -> laying.of(KeptScenario.read(scripted.document()));
            case Opening.Blank blank -> laying.of(blank);
        };
        return new Beginning(opening, table, tables);
    }

    Optional<ClassRefusal> wrong() {
        return tables.wrong(table)
                .or(() -> Desk.wrong(opening.title(), Limits.TITLE))
                .or(() -> Desk.wrong(table.item(), Limits.TITLE))
                .or(() -> opening.seating().alone().flatMap(seat -> unknown(seat)));
    }

    private Optional<ClassRefusal> unknown(SeatId seat) {
        return tables.laid(table).council().member(seat).isPresent()
                ? Optional.empty()
                : Optional.of(ClassRefusal.of(Reason.UNKNOWN, seat));
    }

    List<ClassEvent> events(EventLog.Entry entry, Opened.FirstKeys keys) {
        ClassWords words = ClassWords.in(Locale.forLanguageTag(opening.manner().language()));
        List<ClassEvent> events = new ArrayList<>();
        events.add(opened(entry));
        events.addAll(first(PersonId.TEACHER, Role.TEACHER, words, keys.teacher()));
        events.addAll(first(PersonId.PROJECTOR, Role.PROJECTOR, words, keys.projector()));
        opening.seating()
                .alone()
                .map(seat -> new RosterEvent.SeatPlayed(seat, RosterEvent.Play.TEACHER))
                .ifPresent(events::add);
        events.addAll(injects());
        return events;
    }

    /** Those that the scenario has ready, for all or for seats at this table. */
    private List<ClassEvent> injects() {
        return switch (opening.subject()) {
            case Opening.Scripted scripted ->
                Injects.prepared(new Plot(
                                KeptScenario.read(scripted.document()).script(),
                                tables.laid(table).council()))
                        .stream()
                        .<ClassEvent>map(LessonEvent.InjectPrepared::new)
                        .toList();
            case Opening.Blank blank -> List.of();
        };
    }

    private ClassOpened opened(EventLog.Entry entry) {
        return switch (opening.subject()) {
            case Opening.Scripted scripted -> opened(entry, Optional.of(scripted.document()), scripted.id());
            case Opening.Blank blank -> opened(entry, Optional.empty(), Optional.empty());
        };
    }

    private ClassOpened opened(EventLog.Entry entry, Optional<String> document, Optional<String> id) {
        return new ClassOpened(
                entry.id(), entry.code(), opening.title(), document, id, opening.manner(), entry.until());
    }

    private static List<ClassEvent> first(PersonId person, Role role, ClassWords words, String key) {
        return List.of(
                new PersonJoined(person, words.name(role), role, Optional.empty(), false),
                new KeyGiven(person, Keys.hash(key)));
    }

    /** Everything that happens when a class opens. */
    List<ClassEvent> all(List<ClassEvent> first, Evolution evolution, Instant at) {
        ClassState opened = evolution.opened(new Recorded(1, at, first.getFirst()));
        ClassState state = evolution.evolve(opened, first.subList(1, first.size()), at);
        String title = ClassWords.in(Locale.forLanguageTag(opening.manner().language()))
                .firstRun();
        List<ClassEvent> all = new ArrayList<>(first);
        all.addAll(Meetings.beginning(
                new Asking(state, PersonId.TEACHER, at), new ClassCommand.BeginRun(title, table), tables));
        return all;
    }
}
