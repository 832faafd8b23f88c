package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Roster;
import horseshoe.rules.SeatId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who is there on this node, and where they are writing.
 *
 * @param streams how many streams people hold open, by person's number; nobody with none
 * @param typing what is being typed
 * @param gone seats whose students have all been away for long
 */
public record Presence(SortedMap<Integer, Integer> streams, List<Typing> typing, List<SeatId> gone) {
    /** Copies map and lists. */
    public Presence {
        typing = List.copyOf(typing);
        gone = List.copyOf(gone);
        streams = Collections.unmodifiableSortedMap(new TreeMap<>(streams));
    }

    /**
     * Nobody there.
     *
     * @return no streams
     */
    public static Presence none() {
        return new Presence(new TreeMap<>(), List.of(), List.of());
    }

    /** Streams by seat, those of people without a seat, and for the teacher the people themselves and the seats that a bot is offered. */
    record PresenceView(
            Map<String, Integer> seats, int others, Optional<List<Integer>> online, Optional<List<String>> gone) {}

    PresenceView view(ClassState state, Audience.Standpoint standpoint) {
        Map<String, Integer> seats = new LinkedHashMap<>();
        state.run().state().setting().council().members().forEach(member -> {
            int open = count(state, Optional.of(member.seat()));
            if (open > 0) {
                seats.put(member.seat().code(), open);
            }
        });
        return new PresenceView(
                seats,
                count(state, Optional.empty()),
                standpoint.isTeachers() ? Optional.of(List.copyOf(streams.keySet())) : Optional.empty(),
                standpoint.isTeachers() ? Optional.of(Places.codes(gone)) : Optional.empty());
    }

    private int count(ClassState state, Optional<SeatId> seat) {
        return state.roster().people().stream()
                .filter(person -> Audience.hat(person.role()) == Hat.DELEGATE)
                .filter(person -> person.seat().equals(seat))
                .map(Roster.Person::id)
                .mapToInt(this::of)
                .sum();
    }

    private int of(PersonId person) {
        return streams.getOrDefault(person.number(), 0);
    }
}
