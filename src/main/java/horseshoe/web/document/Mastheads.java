package horseshoe.web.document;

import horseshoe.drafting.DraftText;
import horseshoe.drafting.document.Masthead;
import horseshoe.drafting.document.Symbol;
import horseshoe.export.document.FlatText;
import horseshoe.export.document.Issue;
import horseshoe.export.document.Script;
import java.time.LocalDate;
import java.util.List;

/** Puts a masthead above a text that is not kept as a document. */
public final class Mastheads {
    private Mastheads() {}

    /**
     * A draft as a document.
     *
     * @param symbol as it is printed, of whatever form
     * @param date the day of the meeting
     * @param sponsors names of members
     * @param text its paragraphs; the language is told by its letters
     * @return on which nothing has been decided
     */
    public static Issue draft(String symbol, LocalDate date, List<String> sponsors, DraftText text) {
        Masthead masthead = new Masthead(new Symbol(date.getYear(), 1), date, Script.of(text), sponsors);
        return Issue.of(FlatText.draft(masthead, text)).under(symbol);
    }
}
