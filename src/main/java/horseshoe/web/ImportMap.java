package horseshoe.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The import map of the page: the only script that stands in the page itself, and so the only one that needs a hash. */
final class ImportMap {
    private static final Pattern SCRIPT = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private ImportMap() {}

    /** The source expression that lets a Content-Security-Policy accept the import map of this page. */
    static String hashIn(String page) {
        Matcher script = SCRIPT.matcher(page);
        if (!script.find()) {
            throw new IllegalArgumentException("The page has no import map");
        }
        byte[] hash = sha256(script.group(1).getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
