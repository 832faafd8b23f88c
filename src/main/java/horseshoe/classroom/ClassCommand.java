package horseshoe.classroom;

import horseshoe.meeting.Actor;
import horseshoe.meeting.Command;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.Map;
import java.util.Optional;

/** What can be done in a class. */
public sealed interface ClassCommand {
    /** Acts in the current meeting. */
    record InMeeting(Actor as, Command command) implements ClassCommand {}

    /** Somebody comes through the door. */
    record Join(String pseudonym, Role role, Optional<SeatId> seat, KeyHash key) implements ClassCommand {}

    /** Lets somebody in. */
    record Approve(PersonId person) implements ClassCommand {}

    /** Gives somebody another role or seat. */
    record MovePerson(PersonId person, Role role, Optional<SeatId> seat) implements ClassCommand {}

    /** Removes somebody. */
    record RemovePerson(PersonId person) implements ClassCommand {}

    /** Locks or unlocks the door. */
    record LockDoor(boolean locked) implements ClassCommand {}

    /** Switches letting in one by one. */
    record SwitchApproval(boolean on) implements ClassCommand {}

    /** Asks for a code that brings somebody back to their seat; its hash comes with the command. */
    record GiveReturnCode(PersonId person, KeyHash code) implements ClassCommand {}

    /** Comes back with such a code, and gets a new key. */
    record ComeBack(KeyHash code, KeyHash key) implements ClassCommand {}

    /** Says who plays a seat without students. */
    record PlaySeat(SeatId seat, RosterEvent.Play play) implements ClassCommand {}

    /** Tells a bot how to vote on drafts. */
    record TellBot(SeatId seat, Vote vote) implements ClassCommand {}

    /** Pauses the class, or lets it go on. */
    record Pause(boolean paused) implements ClassCommand {}

    /** Switches private notes. */
    record SwitchNotes(boolean on) implements ClassCommand {}

    /** Writes a private note to another seat. */
    record SendNote(SeatId from, SeatId to, String text) implements ClassCommand {}

    /** Prepares an inject; number 0 makes a new one. */
    record PrepareInject(Inject inject) implements ClassCommand {}

    /** Drops an inject. */
    record DropInject(InjectId inject) implements ClassCommand {}

    /** Releases an inject now. */
    record ReleaseInject(InjectId inject) implements ClassCommand {}

    /** Takes the current meeting back to where it stood. */
    record Rewind(RunId run, long to) implements ClassCommand {}

    /** Takes back the last act of the current meeting. */
    record Undo() implements ClassCommand {}

    /** Holds the meeting again from a point, with bots' votes changed. */
    record Branch(RunId run, long at, String title, Map<SeatId, Vote> votes) implements ClassCommand {
        /** Copies the votes. */
        public Branch {
            votes = Map.copyOf(votes);
        }
    }

    /** Begins another meeting from the beginning, on a table that may be another one. */
    record BeginRun(String title, Table table) implements ClassCommand {}

    /** Makes another meeting of the class the current one. */
    record ChooseRun(RunId run) implements ClassCommand {}

    /** Saves a scenario in the class. */
    record SaveScenario(String name, String document) implements ClassCommand {}

    /** Drops a saved scenario. */
    record DropScenario(String name) implements ClassCommand {}

    /** Time has passed: what was to come by itself comes. */
    record Tick() implements ClassCommand {}
}
