package horseshoe.export.document;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The formats in which a document is handed out. */
public enum Format {
    /** Office Open XML, for Word and LibreOffice. */
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            DocxDocument::of,
            Optional.of(DocxReport::of)),
    /** Portable Document Format, with its fonts inside. */
    PDF("application/pdf", PdfDocument::of, Optional.of(PdfDocument::of)),
    /** Akoma Ntoso 3.0 (OASIS LegalDocML), after the guidelines AKN4UN. */
    XML("application/akn+xml", AkomaNtoso::of, Optional.empty()),
    /** Plain text in UTF-8. */
    TXT("text/plain;charset=utf-8", TextDocument::of, Optional.of(TextDocument::of)),
    /** JSON. */
    JSON("application/json", JsonDocument::of, Optional.empty());

    private final String mediaType;
    private final Function<Sheet, byte[]> setter;
    private final Optional<Function<Report, byte[]>> reports;

    Format(String mediaType, Function<Sheet, byte[]> setter, Optional<Function<Report, byte[]>> reports) {
        this.mediaType = mediaType;
        this.setter = setter;
        this.reports = reports;
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

    /**
     * Whether reports come in this format.
     *
     * @return true for those that are made for reading
     */
    public boolean isForReports() {
        return reports.isPresent();
    }

    /**
     * A report as a document.
     *
     * @param report what is told
     * @return its bytes; empty if reports do not come in this format
     */
    public Optional<byte[]> of(Report report) {
        return reports.map(setting -> setting.apply(report));
    }
}
