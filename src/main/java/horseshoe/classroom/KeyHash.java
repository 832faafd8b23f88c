package horseshoe.classroom;

/**
 * The hash of a secret: SHA-256, in hexadecimal. The secret itself is nowhere kept.
 *
 * @param hex 64 digits
 */
public record KeyHash(String hex) {}
