package horseshoe.web.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address by which people know the service, as whoever runs it has set it ({@code horseshoe.public}).
 *
 * @param scheme http or https
 * @param host name or number, with a port where one is needed
 * @param path under which a proxy shows the service: empty, or with a slash in front and none at the end
 */
record PublicAddress(String scheme, String host, String path) {
    private static final String HOST = "(?:[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{1,5})?";
    private static final String PATH = "(?:/[A-Za-z0-9._~-]+)*";
    private static final Pattern WHOLE = Pattern.compile("(https?)://(" + HOST + ")(" + PATH + ")/?");
    private static final Pattern HOST_ALONE = Pattern.compile(HOST);
    private static final Pattern PATH_ALONE = Pattern.compile("(" + PATH + ")/?");

    /**
     * Reads the setting.
     *
     * @param text such as {@code https://school.example/sim}
     * @return the address
     * @throws IllegalArgumentException if it is none of this form
     */
    static PublicAddress of(String text) {
        Matcher parts = WHOLE.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("horseshoe.public is \"" + text
                    + "\", but must be an address such as https://school.example or https://school.example/sim.");
        }
        return new PublicAddress(parts.group(1), parts.group(2), parts.group(3));
    }

    /** A host as a browser may name it; nothing where it has another form. */
    static Optional<String> host(String named) {
        return Optional.of(named).filter(text -> HOST_ALONE.matcher(text).matches());
    }

    /** A path as a proxy may name it, without a slash at the end; nothing where it has another form. */
    static Optional<String> path(String named) {
        return Optional.of(PATH_ALONE.matcher(named)).filter(Matcher::matches).map(parts -> parts.group(1));
    }

    /** The whole, without a slash at the end. */
    String text() {
        return scheme + "://" + host + path;
    }
}
