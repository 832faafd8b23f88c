package horseshoe.web.live;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.Device;
import horseshoe.classroom.Keys;
import horseshoe.classroom.Roster;
import horseshoe.web.live.view.Hat;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a browser that stands at the door of a class is in it already.
 *
 * @param cookies those that came with the request
 */
record Arrivals(List<Cookie> cookies) {
    static Arrivals of(HttpServletRequest request) {
        return new Arrivals(List.of(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0])));
    }

    /** Who this browser is in the class, as one who joined; empty for one that is new, or whose person was removed. */
    Optional<Roster.Person> known(ClassState state) {
        ClassId id = state.lesson().opened().id();
        Set<String> names = Set.of(Door.here(id), Door.COOKIE);
        return cookies.stream()
                .filter(cookie -> names.contains(cookie.getName()))
                .map(Cookie::getValue)
                .flatMap(key -> Stream.of(key).filter(Door::isKey))
                .map(Keys::hash)
                .flatMap(hash -> state.roster().holder(hash).stream())
                .filter(person -> Hat.DELEGATE.fits(person.role()))
                .findFirst();
    }

    /** The same as the classroom is told it. */
    Optional<Device> device(ClassState state, Optional<Integer> insteadOf) {
        return known(state)
                .map(Roster.Person::id)
                .map(person -> new Device(person, insteadOf.equals(Optional.of(person.number()))));
    }
}
