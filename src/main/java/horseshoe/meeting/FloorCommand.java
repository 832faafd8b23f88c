package horseshoe.meeting;

import horseshoe.rules.SeatId;

/** Speaking (provisional rules 27 to 30). */
public sealed interface FloorCommand extends Command {
    /** Asks for the floor. Speakers are called in the order in which they ask (provisional rule 27). */
    record AskForFloor(Purpose purpose) implements FloorCommand {}

    /** Takes one's name off the list. */
    record LeaveList() implements FloorCommand {}

    /** The President gives the floor to a speaker: the next on the list, or a rapporteur before it (provisional rules 27 and 29). */
    record GiveFloor(Speaker speaker) implements FloorCommand {}

    /** The speaker ends, or the President ends a speech that has run over. */
    record EndSpeech() implements FloorCommand {}

    /** The speaker leaves the rest of the time to another member (Model United Nations). */
    record YieldTo(SeatId seat) implements FloorCommand {}

    /** Puts on record what was said, in the speaker's own words. */
    record Note(String words) implements FloorCommand {}

    /** Raises a point of order; it may interrupt a speaker (provisional rule 30). */
    record RaisePointOfOrder(String point) implements FloorCommand {}

    /** Takes the own point of order back before the President has ruled on it. */
    record WithdrawPoint() implements FloorCommand {}

    /** Challenges the ruling (provisional rule 30). */
    record ChallengeRuling() implements FloorCommand {}
}
