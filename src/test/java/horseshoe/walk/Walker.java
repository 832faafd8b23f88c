package horseshoe.walk;

import horseshoe.classroom.ClassCommand;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.ClassVerdict;
import horseshoe.classroom.Keys;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Room;
import horseshoe.classroom.Roster;
import horseshoe.json.FaultyJson;
import horseshoe.web.live.OnTheWire;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A class that a walk goes through: does deeds, and looks at everything after each. */
final class Walker {
    private final Room room;
    private final Looking looking;
    private int acted;
    private int refused;

    Walker(Start start, Set<Flaw.Kind> wanted) {
        this.room = start.room();
        this.looking = new Looking(room, wanted);
    }

    Room room() {
        return room;
    }

    int acted() {
        return acted;
    }

    int refused() {
        return refused;
    }

    /** Does it, where it can be done, and looks. */
    void does(Deed deed) {
        try {
            done(deed);
            room.later(Duration.ofSeconds(1));
            looking.after(acted);
        } catch (Fault fault) {
            throw fault;
        } catch (RuntimeException broke) {
            throw new Fault(Flaw.Kind.BROKE, broke);
        }
    }

    /** At the end everything is looked at once more, every document too. */
    void ends() {
        try {
            looking.atTheEnd();
        } catch (Fault fault) {
            throw fault;
        } catch (RuntimeException broke) {
            throw new Fault(Flaw.Kind.NO_DOCUMENT, broke);
        }
    }

    private void done(Deed deed) {
        switch (deed) {
            case Deed.Waited waited -> room.later(Duration.ofSeconds(waited.seconds()));
            case Deed.Came came -> {
                String name = room.nextName();
                String key = "key " + room.log().size();
                counted(room.tries(
                        PersonId.OUTSIDE, new ClassCommand.Join(name, came.role(), came.seat(), Keys.hash(key))));
            }
            case Deed.Acted sent -> room.state().roster().person(sent.by()).ifPresent(person -> acts(person, sent));
            case Deed.TookBack back -> takesBack();
        }
    }

    private void acts(Roster.Person person, Deed.Acted sent) {
        ClassVerdict verdict = room.tries(person.id(), command(person, sent));
        if (counted(verdict) && sent.offered() && !looking.mayBeRefused(verdict)) {
            throw new Fault(Flaw.Kind.OFFERED_AND_REFUSED, sent.body() + " " + verdict);
        }
    }

    private ClassCommand command(Roster.Person person, Deed.Acted sent) {
        try {
            return OnTheWire.command(room.state(), person, sent.body());
        } catch (FaultyJson faulty) {
            throw new IllegalStateException(sent.body() + " " + faulty.faults(), faulty);
        }
    }

    /** True if it was refused. */
    private boolean counted(ClassVerdict verdict) {
        boolean in = verdict instanceof ClassVerdict.Accepted;
        acted += in ? 1 : 0;
        refused += in ? 0 : 1;
        return !in;
    }

    /** What everybody saw before the last act, they see again: told by the log, up to where that act began. */
    private void takesBack() {
        Instant now = room.now();
        Optional<ClassState> before = looking.beforeLastAct();
        ClassVerdict verdict = room.tries(PersonId.TEACHER, new ClassCommand.Undo());
        if (!counted(verdict)) {
            before.ifPresent(state -> isRestored(state, now));
        }
    }

    private void isRestored(ClassState before, Instant now) {
        Map<String, String> then = Eyes.all(looking.withLaterNews(before), now);
        looking.difference(then, Eyes.all(room.state(), now)).ifPresent(difference -> {
            throw new Fault(Flaw.Kind.NOT_RESTORED, difference);
        });
    }
}
