package horseshoe.web.live.view;

import horseshoe.classroom.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Through which door somebody came: one browser can be teacher, projector and delegate at once. */
public enum Hat {
    /** The teacher's console. */
    TEACHER,
    /** The screen on the wall. */
    PROJECTOR,
    /** Everybody who joined with the code: delegates, observers, press, invited States, the Secretariat. */
    DELEGATE;

    /**
     * The hat in an address.
     *
     * @param word as it stands in the path
     * @return empty if there is no such hat
     */
    public static Optional<Hat> of(String word) {
        return Arrays.stream(values()).filter(hat -> hat.word().equals(word)).findFirst();
    }

    /**
     * Whether a role comes in by this door.
     *
     * @param role a person's role
     * @return true if a key of that person opens this door
     */
    public boolean fits(Role role) {
        return switch (role) {
            case TEACHER -> this == TEACHER;
            case PROJECTOR -> this == PROJECTOR;
            case DELEGATE, OBSERVER, PRESS, INVITED_STATE, SECRETARIAT -> this == DELEGATE;
        };
    }

    /**
     * The hat as addresses have it.
     *
     * @return in small letters
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
