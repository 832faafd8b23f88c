package horseshoe.meeting;

import horseshoe.rules.SeatId;

/** Who asked for the floor, who spoke, what points of order were raised. */
public sealed interface FloorEvent extends Event {
    /** A speaker was put on the list. */
    record FloorAsked(Speaker speaker, Purpose purpose) implements FloorEvent {}

    /** A speaker left the list. */
    record ListLeft(Speaker speaker) implements FloorEvent {}

    /** A speaker has the floor, for so many seconds; 0 where time is not limited. */
    record FloorGiven(Speaker speaker, Purpose purpose, int seconds) implements FloorEvent {}

    /** A speech ended. */
    record SpeechEnded(Speaker speaker) implements FloorEvent {}

    /** What was said, put on record by the speaker. */
    record WordsNoted(Speaker speaker, Purpose purpose, String words) implements FloorEvent {}

    /** A member raised a point of order. */
    record PointOfOrderRaised(SeatId by, String point) implements FloorEvent {}

    /** A member took its point of order back. */
    record PointWithdrawn(SeatId by) implements FloorEvent {}
}
