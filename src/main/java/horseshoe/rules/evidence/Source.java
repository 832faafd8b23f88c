package horseshoe.rules.evidence;

/**
 * A public source of a fact.
 *
 * @param title the document as it is cited, e.g. "A/59/L.64"
 * @param link where it can be read, an https address
 * @param mark how far the project checked the fact against it
 */
public record Source(String title, String link, Mark mark) {
    /** Rejects a source that cannot be followed. */
    public Source {
        if (title.isBlank() || !link.startsWith("https://")) {
            throw new IllegalArgumentException("A source needs a title and an https address: " + title + " " + link);
        }
    }
}
