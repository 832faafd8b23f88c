package horseshoe.web.problem;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of problem the API answers with; each is explained in the API guide under its word. */
public enum ProblemKind {
    /** The body is not JSON, or not of the form that is asked for. */
    MALFORMED_REQUEST("The request is not of the form this operation takes", 400),
    /** The body is well formed, but says something that cannot be: a seat that is not on that Council. */
    IMPOSSIBLE_REQUEST("The request says something that cannot be", 422),
    /** A file of past votes has faults; the problem carries the report. */
    UNREADABLE_RECORD("The file cannot be read as a record", 422),
    /** Nobody knows who asks: no key, or one that opens nothing here. */
    KEY_NEEDED("This opens with a key", 401),
    /** Another site's page sent the request. */
    FOREIGN_SITE("The request comes from another site", 403),
    /** There is nothing under that address. */
    NOT_FOUND("There is nothing under this address", 404),
    /** The address is right, the method is not. */
    METHOD_NOT_ALLOWED("This address does not take this method", 405),
    /** The answer cannot be had in the media type asked for. */
    NOT_ACCEPTABLE("The answer cannot be had in this form", 406),
    /** The body is larger than allowed. */
    TOO_LARGE("The request is too large", 413),
    /** The body is of another media type. */
    UNSUPPORTED_MEDIA_TYPE("The request is in a form this operation does not read", 415),
    /** Any other refusal of a request. */
    BAD_REQUEST("The request was refused", 400),
    /** There is no such class, or it was deleted. */
    CLASS_GONE("There is no such class", 404),
    /** A link names a version of the record that is not the one here. */
    RECORD_VERSION("The record has another version here", 404),
    /** More at once than is good for the others. */
    TOO_MANY_REQUESTS("Too many requests", 429),
    /** The class, or this person, holds as many streams open as it may. */
    TOO_MANY_STREAMS("Too many open streams", 503),
    /** More stands in line than can be done soon. */
    BUSY("The service is busy", 503),
    /** What happens in classes cannot be saved or read at the moment. */
    STORAGE_UNAVAILABLE("Classes cannot be saved or read at the moment", 503),
    /** A fault of ours. */
    INTERNAL_ERROR("Something went wrong on our side", 500);

    private final String title;
    private final int status;

    ProblemKind(String title, int status) {
        this.title = title;
        this.status = status;
    }

    /**
     * The kind that a status stands for.
     *
     * @param status an HTTP status of 400 or more
     * @return its kind
     */
    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status && kind != FOREIGN_SITE && kind != TOO_MANY_STREAMS)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
    }

    /**
     * The stable address of the kind.
     *
     * @return {@code /problems/<word>}
     */
    public String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind in words.
     *
     * @return always the same for a kind
     */
    public String title() {
        return title;
    }

    /**
     * The HTTP status.
     *
     * @return 400 to 500
     */
    public int status() {
        return status;
    }
}
