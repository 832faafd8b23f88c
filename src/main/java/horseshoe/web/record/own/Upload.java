package horseshoe.web.record.own;

import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;

/** A file on its way in: its digest is taken while it is read, and it must not take for ever, since others wait. */
final class Upload extends FilterInputStream {
    private static final Duration MOST = Duration.ofMinutes(5);
    private static final int VERSION_BYTES = 4;

    private final MessageDigest digest = sha256();
    private final InstantSource clock;
    private final Instant until;

    Upload(InputStream body, InstantSource clock) {
        super(body);
        this.clock = clock;
        this.until = clock.instant().plus(MOST);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (clock.instant().isAfter(until)) {
            throw new Refused(
                    ProblemKind.BAD_REQUEST, "The file took more than " + MOST.toMinutes() + " minutes to come.");
        }
        int some = super.read(into, from, most);
        digest.update(into, from, Math.max(0, some));
        return some;
    }

    /** Reads what nobody wants to read, so that the sender listens to the answer. */
    void drain() throws IOException {
        transferTo(OutputStream.nullOutputStream());
    }

    /**
     * The version of a record made of this file; asked for once, when all of it was read.
     *
     * @param mergedWith version of the record it was merged with; empty if it was not
     * @return {@code own-} and eight hexadecimal digits
     */
    String version(String mergedWith) {
        digest.update(mergedWith.getBytes(StandardCharsets.UTF_8));
        return "own-" + HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
