package horseshoe.export.document;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The formats in which a document is handed out. */
public enum Format {
    /** Office Open XML, for Word and LibreOffice. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxDocument::of),
    /** Portable Document Format, with its fonts inside. */
    PDF("application/pdf", PdfDocument::of),
    /** Akoma Ntoso 3.0 (OASIS LegalDocML), after the guidelines AKN4UN. */
    XML("application/akn+xml", AkomaNtoso::of),
    /** Plain text in UTF-8. */
    TXT("text/plain;charset=utf-8", TextDocument::of),
    /** JSON. */
    JSON("application/json", JsonDocument::of);

    private final String mediaType;
    private final Function<Sheet, byte[]> setter;

    Format(String mediaType, Function<Sheet, byte[]> setter) {
        this.mediaType = mediaType;
        this.setter = setter;
    }

    /**
     * A format by the ending of its files.
     *
     * @param ending such as "docx"
     * @return empty if there is none
     */
    public static Optional<Format> of(String ending) {
        return Stream.of(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    /**
     * What files of this format end with.
     *
     * @return such as "docx"
     */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The media type.
     *
     * @return for a header Content-Type
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * A document.
     *
     * @param issue what is issued
     * @return its bytes; the same issue gives the same text
     */
    public byte[] of(Issue issue) {
        return setter.apply(Sheet.of(issue));
    }
}
