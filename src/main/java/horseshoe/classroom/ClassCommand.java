package horseshoe.classroom;

import horseshoe.drafting.paper.PaperNumber;
import horseshoe.drafting.paper.Work;
import horseshoe.meeting.Actor;
import horseshoe.meeting.Command;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be done in a class. Who may do it stands with each; the teacher may unless it says otherwise. */
public sealed interface ClassCommand {
    /** What concerns people and seats. */
    sealed interface AtDoor extends ClassCommand {}

    /** What the teacher has at hand: pause, notes, injects, saved scenarios. */
    sealed interface AtDesk extends ClassCommand {}

    /** What concerns the meetings of the class. */
    sealed interface OfMeetings extends ClassCommand {}

    /** What concerns working papers. */
    sealed interface OfPapers extends ClassCommand {}

    /** Begins a working paper; whoever holds the seat, which holds the pen. {@code invited}: none given leaves its consultations open. */
    record BeginPaper(SeatId as, String title, PaperSource source, Optional<List<SeatId>> invited) implements OfPapers {
        /** Copies the list. */
        public BeginPaper {
            invited = invited.map(List::copyOf);
        }
    }

    /** Works on a paper; whoever holds the seat. {@code as}: none given for the teacher's own hand. */
    record WorkOn(Optional<SeatId> as, PaperNumber paper, Work work) implements OfPapers {}

    /**
     * Acts in the current meeting; whoever may act in that capacity. {@code key}: with which key they came, if with one. {@code since}: when
     * the vote was opened that was before their eyes, if they say so.
     */
    record InMeeting(Actor as, Command command, Optional<KeyHash> key, Optional<Instant> since) implements OfMeetings {
        /** As somebody whose key is as old as they are. */
        public InMeeting(Actor as, Command command) {
            this(as, command, Optional.empty(), Optional.empty());
        }

        /**
         * The same, done with a key.
         *
         * @param held its hash
         * @return the command
         */
        public InMeeting with(KeyHash held) {
            return new InMeeting(as, command, Optional.of(held), since);
        }
    }

    /** Somebody comes through the door; anybody outside. A delegate without a seat is given one. */
    record Join(String pseudonym, Role role, Optional<SeatId> seat, KeyHash key, Optional<Device> device)
            implements AtDoor {
        /** With a device that is new here. */
        public Join(String pseudonym, Role role, Optional<SeatId> seat, KeyHash key) {
            this(pseudonym, role, seat, key, Optional.empty());
        }
    }

    /** Lets somebody in; those who hold the seat too, unless the teacher lets in one by one. */
    record Approve(PersonId person) implements AtDoor {}

    /** Gives somebody another role or seat. */
    record MovePerson(PersonId person, Role role, Optional<SeatId> seat) implements AtDoor {}

    /** Removes somebody; those who hold a seat may turn away who waits to be let into it. */
    record RemovePerson(PersonId person) implements AtDoor {}

    /** Locks or unlocks the door. */
    record LockDoor(boolean locked) implements AtDoor {}

    /** Switches letting in one by one. */
    record SwitchApproval(boolean on) implements AtDoor {}

    /** Switches whether a seat that is held takes others in without being asked. */
    record OpenSeats(boolean open) implements AtDoor {}

    /** Lends a seat whose students are away to a bot. */
    record LendSeat(SeatId seat) implements AtDoor {}

    /** Takes a lent seat back; those who hold it too. */
    record TakeSeatBack(SeatId seat) implements AtDoor {}

    /** Asks for a code that brings somebody back to their seat; its hash comes with the command. */
    record GiveReturnCode(PersonId person, KeyHash code) implements AtDoor {}

    /** Comes back with such a code, and gets a new key; anybody outside. */
    record ComeBack(KeyHash code, KeyHash key, Optional<Device> device) implements AtDoor {
        /** With a device that is new here. */
        public ComeBack(KeyHash code, KeyHash key) {
            this(code, key, Optional.empty());
        }
    }

    /** Says who plays a seat without students. */
    record PlaySeat(SeatId seat, RosterEvent.Play play) implements AtDoor {}

    /** Tells a bot how to vote on drafts. */
    record TellBot(SeatId seat, Vote vote) implements AtDoor {}

    /** Pauses the class, or lets it go on. */
    record Pause(boolean paused) implements AtDesk {}

    /** Switches private notes. */
    record SwitchNotes(boolean on) implements AtDesk {}

    /** Writes a private note to another seat; whoever holds the seat it comes from. */
    record SendNote(SeatId from, SeatId to, String text) implements AtDesk {}

    /** Prepares an inject; number 0 makes a new one. */
    record PrepareInject(Inject inject) implements AtDesk {}

    /** Drops an inject. */
    record DropInject(InjectId inject) implements AtDesk {}

    /** Releases an inject now. */
    record ReleaseInject(InjectId inject) implements AtDesk {}

    /** Takes the current meeting back to where it stood. */
    record Rewind(RunId run, long to) implements OfMeetings {}

    /** Takes back the last act of the current meeting. */
    record Undo() implements OfMeetings {}

    /** Holds the meeting again from a point, with bots' votes changed. */
    record Branch(RunId run, long at, String title, Map<SeatId, Vote> votes) implements OfMeetings {
        /** Copies the votes. */
        public Branch {
            votes = Map.copyOf(votes);
        }
    }

    /** Begins another meeting from the beginning, on a table that may be another one. */
    record BeginRun(String title, Table table) implements OfMeetings {}

    /** Makes another meeting of the class the current one. */
    record ChooseRun(RunId run) implements OfMeetings {}

    /** Saves a scenario in the class. */
    record SaveScenario(String name, String document) implements AtDesk {}

    /** Drops a saved scenario. */
    record DropScenario(String name) implements AtDesk {}

    /** Time has passed: what was to come by itself comes. Nobody in the class says it, {@link PersonId#BOTS} do. */
    record Tick() implements ClassCommand {}
}
