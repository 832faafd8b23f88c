package horseshoe.web.live;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.ClassRefusal;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.Classes;
import horseshoe.classroom.KeyHash;
import horseshoe.classroom.Keys;
import horseshoe.classroom.Roster;
import horseshoe.web.live.view.Hat;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at keys. May have to read the log, and waits for it; it is asked on a worker's thread. */
@ApplicationScoped
public class Doorkeeper {
    @Inject
    Classes classes;

    @Inject
    Refusals refusals;

    /**
     * Who asks.
     *
     * @param door the class and hat in the address
     * @param badge their key, and for whom their page believes to act
     * @return the caller
     * @throws Refused {@code class-gone}, {@code key-needed}, or {@code another-person} if the key is somebody else's
     */
    Caller caller(Door door, Badge badge) {
        Caller caller = caller(door, badge.key());
        if (badge.isOf(caller)) {
            return caller;
        }
        throw refusals.of(new ClassRefusal(
                ClassRefusal.Reason.ANOTHER_PERSON, List.of(caller.person().pseudonym())));
    }

    /**
     * Whose key it is.
     *
     * @param door the class and hat in the address
     * @param key the key in the cookie, if there is one
     * @return the caller
     * @throws Refused {@code class-gone} or {@code key-needed}
     */
    Caller caller(Door door, @Nullable String key) {
        ClassState state = state(door.id());
        return Optional.ofNullable(key)
                .map(Keys::hash)
                .flatMap(hash ->
                        holder(state, door.hat(), hash).map(person -> new Caller(door.id(), state, person, hash)))
                .orElseThrow(() -> new Refused(
                        ProblemKind.KEY_NEEDED,
                        "Come in with your link, with the class’s code, or with a code your teacher reads out."));
    }

    ClassState state(ClassId id) {
        return classes.state(id).orElseThrow(() -> refusals.gone());
    }

    private static Optional<Roster.Person> holder(ClassState state, Hat hat, KeyHash key) {
        return state.roster().holder(key).filter(person -> hat.fits(person.role()));
    }
}
