package horseshoe.web.live;

import horseshoe.classroom.ClassId;
import horseshoe.web.live.view.Hat;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A way into a class: the class and the hat, as they stand in an address.
 *
 * @param id the class
 * @param hat what one comes as
 */
record Door(ClassId id, Hat hat) {
    /** The cookie that holds a key; each door has its own, by its path. */
    static final String COOKIE = "hs-key";

    static Door of(String id, String hat) {
        return Hat.of(hat)
                .filter(known -> ClassId.isOne(id))
                .map(known -> new Door(new ClassId(id), known))
                .orElseThrow(() -> new Refused(ProblemKind.NOT_FOUND, "There is no such door to a class."));
    }

    /** The key for the browser to keep until the class ends; no script can read it, no other site can make it be sent. */
    NewCookie cookie(String key, Instant until, Site site) {
        return shut(new NewCookie.Builder(COOKIE).value(key), until, site)
                .path(site.path() + "/api/classes/" + id.text() + "/" + hat.word())
                .build();
    }

    /** The same key where the door's code is asked for, so that a browser that is in the class is known there. */
    NewCookie here(String key, Instant until, Site site) {
        return shut(new NewCookie.Builder(here(id)).value(key), until, site)
                .path(site.path() + "/api/join")
                .build();
    }

    private static NewCookie.AbstractNewCookieBuilder<?> shut(
            NewCookie.AbstractNewCookieBuilder<?> cookie, Instant until, Site site) {
        return cookie.maxAge(
                        (int) Math.max(1, Duration.between(Instant.now(), until).toSeconds()))
                .httpOnly(true)
                .secure(site.secure())
                .sameSite(NewCookie.SameSite.STRICT);
    }

    /** The name of the cookie by which a browser that is in a class is known at its door. */
    static String here(ClassId id) {
        return COOKIE + "-" + id.text();
    }

    static boolean isKey(@Nullable String text) {
        return text != null && text.matches("[A-Za-z0-9_-]{22,64}");
    }
}
