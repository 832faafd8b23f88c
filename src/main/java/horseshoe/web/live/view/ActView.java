package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Custody;
import horseshoe.explanation.MeetingWords;
import horseshoe.meeting.Actor;
import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.Command;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Openings;
import horseshoe.meeting.VoteCommand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that can be done now.
 *
 * @param act the command
 * @param as in what capacity: chair, a seat, or guest:1
 * @param primary true for the step that the President is expected to take next
 * @param options what there is to choose from, each with the parts of the command that it fixes and a title; none where nothing is chosen
 */
record ActView(String act, Optional<String> as, Optional<Boolean> primary, List<Map<String, Object>> options) {
    private static final String CHAIR = "chair";

    /** Everything that somebody can do now; the expected step first. */
    static List<ActView> all(ClassState state, MeetingWords words, Audience audience, Instant now) {
        MeetingState meeting = Sealed.of(state.run().state());
        List<ActView> all = new ArrayList<>();
        for (Actor actor : Capacities.of(state, audience)) {
            all.addAll(as(actor, meeting, words, now).stream()
                    .filter(view -> !view.isBallot() || isOpen(state, audience, actor))
                    .toList());
        }
        return all;
    }

    private boolean isBallot() {
        return act.equals("cast-ballot");
    }

    /** Whether the seat's ballot is in the hands of whoever looks. */
    private static boolean isOpen(ClassState state, Audience audience, Actor actor) {
        return !audience.standpoint().late()
                && !(audience.standpoint().isTeachers()
                        && actor instanceof Actor.Delegation delegation
                        && Custody.ofPoll(state)
                                .filter(custody -> !custody.isOpenToTeacher(delegation.seat()))
                                .isPresent());
    }

    /** The same when all have voted: what the President is expected to do next comes first, if it is among them. */
    static List<ActView> withNext(List<ActView> acts, MeetingState meeting) {
        Optional<String> next = acts.stream().anyMatch(ActView::isExpected)
                ? Optional.empty()
                : Openings.next(Sealed.of(meeting)).map(OptionNaming::act);
        return acts.stream()
                .filter(view -> Optional.of(view.act).equals(next) && view.as.equals(Optional.of(CHAIR)))
                .findFirst()
                .map(view -> withFirst(new ActView(view.act, view.as, Optional.of(true), view.options), view, acts))
                .orElse(acts);
    }

    private static List<ActView> withFirst(ActView expected, ActView before, List<ActView> acts) {
        return Stream.concat(Stream.of(expected), acts.stream().filter(view -> view != before))
                .toList();
    }

    private boolean isExpected() {
        return primary.isPresent();
    }

    static ActView undo() {
        return new ActView("undo", Optional.empty(), Optional.empty(), List.of());
    }

    private static List<ActView> as(Actor actor, MeetingState meeting, MeetingWords words, Instant now) {
        Optional<Command> next = actor instanceof Actor.Chair ? Openings.next(meeting) : Optional.empty();
        List<Command> all = Openings.candidates(meeting, actor, now).stream()
                .filter(command -> !(command instanceof VoteCommand.CastVote))
                .toList();
        List<Command> expected = next.map(command -> together(all, command)).orElse(List.of());
        List<Command> others =
                all.stream().filter(command -> !expected.contains(command)).toList();
        var naming = new OptionNaming(meeting, words);
        List<ActView> views = new ArrayList<>();
        next.ifPresent(command -> views.add(expected(actor, expected, naming)));
        grouped(others, naming).forEach((act, options) -> views.add(of(act, actor, options)));
        return views;
    }

    /** What is expected of the President; where that is a ruling, what it settles is the President's choice and never fixed here. */
    private static List<Command> together(List<Command> all, Command next) {
        return next instanceof ChairCommand.Rule
                ? all.stream().filter(ChairCommand.Rule.class::isInstance).toList()
                : List.of(next);
    }

    private static ActView expected(Actor actor, List<Command> commands, OptionNaming naming) {
        List<Map<String, Object>> options = commands.stream()
                .flatMap(command -> naming.option(command).stream())
                .toList();
        return new ActView(OptionNaming.act(commands.getFirst()), Optional.of(name(actor)), Optional.of(true), options);
    }

    private static ActView of(String act, Actor actor, List<Map<String, Object>> options) {
        return new ActView(act, Optional.of(name(actor)), Optional.empty(), options);
    }

    private static Map<String, List<Map<String, Object>>> grouped(List<Command> commands, OptionNaming naming) {
        Map<String, List<Map<String, Object>>> grouped = new LinkedHashMap<>();
        for (Command command : commands) {
            List<Map<String, Object>> options =
                    grouped.computeIfAbsent(OptionNaming.act(command), act -> new ArrayList<>());
            naming.option(command).filter(option -> !options.contains(option)).ifPresent(options::add);
        }
        return grouped;
    }

    private static String name(Actor actor) {
        return switch (actor) {
            case Actor.Chair chair -> CHAIR;
            case Actor.Delegation delegation -> delegation.seat().code();
            case Actor.Invited invited -> "guest:" + invited.guest().number();
        };
    }
}
