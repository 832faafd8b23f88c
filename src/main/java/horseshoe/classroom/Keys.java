package horseshoe.classroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Makes the secrets and names of a class from chance. Safe to share between threads. */
public final class Keys {
    /** The length of a secret: 192 random bits, more than the 128 that nobody guesses. */
    private static final int BYTES = 24;

    private static final String ID_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int ID_LENGTH = 10;
    private static final int RETURN_CODES = 1_000_000;

    private final RandomGenerator random;

    /** Secrets that nobody foresees. */
    public Keys() {
        this(new SecureRandom());
    }

    /**
     * Secrets from another source, for tests.
     *
     * @param random where chance comes from
     */
    Keys(RandomGenerator random) {
        this.random = random;
    }

    /**
     * A secret that opens a class to one person.
     *
     * @return base64url without padding, 32 characters
     */
    public String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * A code that the teacher reads out, so that somebody comes back from another device.
     *
     * @return six digits
     */
    public String returnCode() {
        return "%06d".formatted(random.nextInt(RETURN_CODES));
    }

    ClassId classId() {
        return new ClassId(text(ID_ALPHABET, ID_LENGTH));
    }

    JoinCode joinCode() {
        return new JoinCode(text(JoinCode.ALPHABET, JoinCode.LENGTH));
    }

    private String text(String alphabet, int length) {
        return random.ints(length, 0, alphabet.length())
                .mapToObj(alphabet::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /**
     * The hash of a secret, which may be kept.
     *
     * @param secret a secret or a return code as it was given out
     * @return SHA-256 in hexadecimal
     */
    public static KeyHash hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return new KeyHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
