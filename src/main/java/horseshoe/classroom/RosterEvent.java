package horseshoe.classroom;

import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.time.Instant;
import java.util.Optional;

/** Who is in the class, and where. */
public sealed interface RosterEvent extends ClassEvent {
    /** Somebody joined; waiting where the teacher lets each person in. */
    record PersonJoined(PersonId person, String pseudonym, Role role, Optional<SeatId> seat, boolean waiting)
            implements RosterEvent {}

    /** The teacher let somebody in. */
    record PersonApproved(PersonId person) implements RosterEvent {}

    /** Somebody has another role or seat now. */
    record PersonMoved(PersonId person, Role role, Optional<SeatId> seat) implements RosterEvent {}

    /** The teacher removed somebody. */
    record PersonRemoved(PersonId person) implements RosterEvent {}

    /** A key was given out; only its hash is kept. */
    record KeyGiven(PersonId person, KeyHash key) implements RosterEvent {}

    /** The teacher was given a code to read out, so that somebody comes back to their seat from another device. */
    record ReturnCodeGiven(PersonId person, KeyHash code, Instant until) implements RosterEvent {}

    /** A return code was used, or a new one took its place. */
    record ReturnCodeSpent(PersonId person) implements RosterEvent {}

    /** The door was locked or unlocked. */
    record DoorLocked(boolean locked) implements RosterEvent {}

    /** Letting in one by one was switched on or off. */
    record ApprovalSwitched(boolean on) implements RosterEvent {}

    /** A seat without students is played by a bot, or by the teacher. */
    record SeatPlayed(SeatId seat, Play play) implements RosterEvent {}

    /** A seat that is held takes others in without being asked, or asks again. */
    record SeatsOpened(boolean open) implements RosterEvent {}

    /** The teacher lent a seat whose students are away to a bot. */
    record SeatLent(SeatId seat) implements RosterEvent {}

    /** Somebody of a lent seat is back. */
    record SeatTakenBack(SeatId seat) implements RosterEvent {}

    /** The teacher told a bot how to vote on drafts, against the scenario's stance. */
    record BotTold(SeatId seat, Vote vote) implements RosterEvent {}

    /** Who plays a seat. */
    enum Play {
        /** Students, as long as one is in the seat. */
        STUDENTS,
        /** A bot. */
        BOT,
        /** The teacher. */
        TEACHER
    }
}
