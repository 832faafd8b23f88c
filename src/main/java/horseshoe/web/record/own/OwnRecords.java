package horseshoe.web.record.own;

import horseshoe.classroom.KeyHash;
import horseshoe.classroom.Keys;
import horseshoe.record.query.Catalogue;
import horseshoe.web.live.Site;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The records that readers brought, each for the browser that has its key. Nothing is written anywhere; a record is gone when it was not used
 * for an hour, when others need the room, when the service stops, or when its owner says so.
 */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class OwnRecords {
    private static final String COOKIE = "horseshoe-record";
    private static final String PATH = "/api/record";
    private static final int SWEEP_MINUTES = 5;

    @Inject
    Keys keys;

    @Inject
    @ConfigProperty(name = "horseshoe.own.records", defaultValue = "20")
    int records;

    @Inject
    @ConfigProperty(name = "horseshoe.own.votes", defaultValue = "60000")
    int votes;

    @Inject
    @ConfigProperty(name = "horseshoe.own.minutes", defaultValue = "60")
    int minutes;

    @Resource
    ManagedScheduledExecutorService clockwork;

    private Shelf<KeyHash> shelf;
    private ScheduledFuture<?> sweeping;

    @PostConstruct
    void open() {
        var room = new Shelf.Room(records, votes, Duration.ofMinutes(minutes));
        shelf = new Shelf<>(room, InstantSource.system());
        sweeping =
                clockwork.scheduleWithFixedDelay(() -> shelf.sweep(), SWEEP_MINUTES, SWEEP_MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void close() {
        sweeping.cancel(false);
    }

    /**
     * The record that the caller brought.
     *
     * @param headers of the request, for its cookie
     * @return empty if they brought none, or if it is gone
     */
    public Optional<Catalogue> of(HttpHeaders headers) {
        return brought(headers).map(OwnRecord::catalogue);
    }

    Optional<OwnRecord> brought(HttpHeaders headers) {
        return key(headers).flatMap(shelf::get);
    }

    /** Keeps a record in the place of the caller's earlier one, under a new key. */
    NewCookie keep(HttpHeaders headers, OwnRecord record, Site site) {
        forget(headers);
        String secret = keys.secret();
        shelf.put(Keys.hash(secret), record);
        return cookie(secret, NewCookie.DEFAULT_MAX_AGE, site);
    }

    void forget(HttpHeaders headers) {
        key(headers).ifPresent(shelf::remove);
    }

    /** Takes the key out of the browser. */
    static NewCookie expired(Site site) {
        return cookie("", 0, site);
    }

    private static Optional<KeyHash> key(HttpHeaders headers) {
        return Optional.ofNullable(headers.getCookies().get(COOKIE))
                .map(Cookie::getValue)
                .map(Keys::hash);
    }

    private static NewCookie cookie(String value, int maxAge, Site site) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path(site.path() + PATH)
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(site.secure())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
