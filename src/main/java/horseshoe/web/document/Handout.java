package horseshoe.web.document;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Language;
import horseshoe.drafting.document.PlainText;
import horseshoe.export.document.Format;
import horseshoe.export.document.Issue;
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
        return Response.ok(format.of(issue), format.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name(issue.symbol()) + "." + format.ending() + "\"")
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

    private static String name(String symbol) {
        String name = symbol.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "draft" : name;
    }
}
