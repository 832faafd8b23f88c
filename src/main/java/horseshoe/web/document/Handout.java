package horseshoe.web.document;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Language;
import horseshoe.drafting.document.PlainText;
import horseshoe.export.document.Format;
import horseshoe.export.document.Issue;
import horseshoe.export.document.Report;
import horseshoe.export.document.Script;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.ws.rs.core.Response;

/** Hands a document out as a file. */
public final class Handout {
    private Handout() {}

    /**
     * The format somebody asked for.
     *
     * @param ending docx, pdf, xml, txt or json
     * @return the format
     * @throws Refused {@code bad-request} for any other
     */
    public static Format format(String ending) {
        return Format.of(ending)
                .orElseThrow(() -> new Refused(
                        ProblemKind.BAD_REQUEST,
                        "A document comes as docx, pdf, xml, txt or json, not as " + ending + "."));
    }

    /**
     * A document.
     *
     * @param format in which format
     * @param issue what is issued
     * @param caching how long it may be kept, for a header Cache-Control
     * @return 200 with the file, named by its symbol
     */
    public static Response of(Format format, Issue issue, String caching) {
        return file(format, format.of(issue), issue.symbol())
                .header("Cache-Control", caching)
                .build();
    }

    /**
     * The language that a text seems to be in.
     *
     * @param draft any draft
     * @return told by its letters
     */
    public static Language language(Draft draft) {
        return Script.of(PlainText.flat(draft));
    }

    /**
     * The format somebody asked for a report in.
     *
     * @param ending docx, pdf or txt
     * @return the format
     * @throws Refused {@code bad-request} for any other
     */
    public static Format reportFormat(String ending) {
        return Format.of(ending).filter(Format::isForReports).orElseThrow(() -> unread(ending));
    }

    /**
     * A report. Only those who may read it get it, so that nothing on the way keeps it.
     *
     * @param format in which format
     * @param report what is told
     * @return 200 with the file, named by its symbol
     * @throws Refused {@code bad-request} if reports do not come in this format
     */
    public static Response of(Format format, Report report) {
        byte[] bytes = format.of(report).orElseThrow(() -> unread(format.ending()));
        return file(format, bytes, report.front().symbol())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Refused unread(String ending) {
        return new Refused(ProblemKind.BAD_REQUEST, "A report comes as docx, pdf or txt, not as " + ending + ".");
    }

    private static Response.ResponseBuilder file(Format format, byte[] bytes, String symbol) {
        return Response.ok(bytes, format.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + name(symbol) + "." + format.ending() + "\"");
    }

    private static String name(String symbol) {
        String name = symbol.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "draft" : name;
    }
}
