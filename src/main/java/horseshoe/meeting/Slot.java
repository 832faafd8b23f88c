package horseshoe.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When a command is in order.
 *
 * @param phases in which phases of a meeting
 * @param waitsFor what must not be under way
 */
record Slot(Set<Phase> phases, Set<Business> waitsFor) {
    /** Copies the sets. */
    Slot {
        phases = Set.copyOf(phases);
        waitsFor = Set.copyOf(waitsFor);
    }

    /** In these phases; beside a vote, a point of order, a speech and everything else. */
    static Slot in(Phase... phases) {
        return new Slot(Set.of(phases), Set.of());
    }

    /** Before, in and after a meeting. */
    static Slot atAnyTime() {
        return in(Phase.values());
    }

    /** Before the meeting and in it. */
    static Slot untilTheEnd() {
        return in(Phase.CALLED, Phase.AGENDA, Phase.IN_SESSION, Phase.SUSPENDED);
    }

    /** In an open meeting, before the agenda is adopted and after. */
    static Slot inTheRoom() {
        return in(Phase.AGENDA, Phase.IN_SESSION);
    }

    /** In an open meeting that has adopted its agenda. */
    static Slot onTheItem() {
        return in(Phase.IN_SESSION);
    }

    /** The same, but not while one of these is under way. */
    Slot notIn(Business... business) {
        Set<Business> all = EnumSet.noneOf(Business.class);
        all.addAll(waitsFor);
        all.addAll(List.of(business));
        return new Slot(phases, all);
    }

    /** The same, but not while a question of order has to be settled: a vote, a point of order, a challenge. */
    Slot afterQuestionsOfOrder() {
        return notIn(Business.VOTE, Business.POINT_OF_ORDER, Business.CHALLENGE);
    }

    /** The same, but not while anything else is under way. */
    Slot alone() {
        return notIn(Business.values());
    }

    /** Whether it is harmless at any moment: it asks for the future, or is no business of the meeting. */
    boolean isAside() {
        return waitsFor.isEmpty();
    }
}
