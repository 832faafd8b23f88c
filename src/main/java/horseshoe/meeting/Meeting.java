package horseshoe.meeting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A meeting of the Council: what is in order, and what becomes of it. */
public final class Meeting {
    private Meeting() {}

    /**
     * Decides whether an act is in order. First come the rules for all commands: does a meeting of this kind know it, may the actor give
     * it at all, is it the time for it, does something have to be settled before; then the rules for the command itself.
     *
     * @param state how the meeting stands
     * @param act what somebody wants to do
     * @return accepted with its events, or refused with the first rule that stands against it
     */
    public static Verdict decide(MeetingState state, Act act) {
        return Examination.begin()
                .refuse(
                        Reason.NOT_IN_THIS_PRESET,
                        () -> !state.setting().preset().knows(act.command()))
                .refuse(() -> Capacity.refusal(state, act))
                .refuse(() -> OrderOfBusiness.refusal(state, act))
                .refusal()
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(() -> goingOn(state, act));
    }

    /** What an act brings with it before its own events: a ruling that nobody challenged stands, a member that acts has arrived. */
    private static Verdict goingOn(MeetingState state, Act act) {
        List<Event> before = Stream.concat(Challenges.settled(state, act).stream(), Roll.arrived(state, act).stream())
                .toList();
        return after(before, dispatched(evolve(state, before, act.at()), act));
    }

    private static Verdict after(List<Event> before, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Accepted accepted ->
                new Verdict.Accepted(Stream.concat(before.stream(), accepted.events().stream())
                        .toList());
            case Verdict.Refused refused -> refused;
        };
    }

    private static Verdict dispatched(MeetingState state, Act act) {
        return switch (act.command()) {
            case ChairCommand command -> ChairRules.decide(state, act, command);
            case FloorCommand command -> FloorRules.decide(state, act, command);
            case PaperCommand command -> PaperRules.decide(state, act, command);
            case VoteCommand command -> VoteRules.decide(state, act, command);
            case StatementCommand command -> StatementRules.decide(state, act, command);
        };
    }

    /**
     * The state after an event. Never refuses: what has happened has happened.
     *
     * @param state before
     * @param event what happened
     * @param at when
     * @return after
     */
    public static MeetingState evolve(MeetingState state, Event event, Instant at) {
        return switch (event) {
            case ChairEvent happened -> ChairChanges.evolve(state, happened, at);
            case FloorEvent happened -> FloorChanges.evolve(state, happened, at);
            case PaperEvent happened -> PaperChanges.evolve(state, happened, at);
            case VoteEvent happened -> VoteChanges.evolve(state, happened, at);
            case StatementEvent happened -> StatementChanges.evolve(state, happened, at);
        };
    }

    static MeetingState evolve(MeetingState state, List<Event> events, Instant at) {
        MeetingState now = state;
        for (Event event : events) {
            now = evolve(now, event, at);
        }
        return now;
    }
}
