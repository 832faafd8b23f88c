package horseshoe.classroom;

import java.util.List;

/**
 * A rule of the classroom that stands against a command. The sentence is in {@code messages/refusals}, under the reason's name.
 *
 * @param reason which rule
 * @param about what the sentence names, in the order of its placeholders
 */
public record ClassRefusal(Reason reason, List<String> about) {
    /** Copies the list. */
    public ClassRefusal {
        about = List.copyOf(about);
    }

    /** Why a command is refused. */
    public enum Reason {
        /** There is no such class, or it was deleted. */
        CLASS_GONE,
        /** The caller may not do such a thing: another's seat, the teacher's console. */
        NOT_YOURS,
        /** The teacher has paused the class. */
        PAUSED,
        /** The teacher has locked the door. */
        DOOR_LOCKED,
        /** The teacher has yet to let this person in. */
        STILL_WAITING,
        /** All four places of the seat are taken. */
        SEAT_FULL,
        /** The class is full. */
        CLASS_FULL,
        /** No such person, seat, inject, meeting or version. */
        UNKNOWN
    }
}
