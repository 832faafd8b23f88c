package horseshoe.export.document;

import horseshoe.drafting.document.Language;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document that tells what happened, such as the record of a meeting. It comes in those formats of {@link Format} that are made for
 * reading. Simplification: what stands around the words of others is English.
 *
 * @param front what stands above it
 * @param parts what it says
 */
public record Report(Front front, List<Part> parts) {
    /**
     * What stands above a report.
     *
     * @param house whose report it is
     * @param symbol the report's, such as "HS/K7WM4X/PV.1"
     * @param organ whose business it tells
     * @param facts day and hours, one a line
     * @param title its title
     */
    public record Front(String house, String symbol, String organ, List<String> facts, String title) {
        /** Copies the facts and cleans the texts. */
        public Front {
            house = Clean.line(house);
            symbol = Clean.line(symbol);
            organ = Clean.line(organ);
            facts = facts.stream().map(Clean::line).toList();
            title = Clean.line(title);
        }
    }

    /** Leaves out parts that say nothing, and sets words that run the other way than their lead apart. */
    public Report {
        parts = parts.stream().filter(Part::says).flatMap(Report::apart).toList();
    }

    private static Stream<Part> apart(Part part) {
        return part instanceof Part.Words words ? words.apart().map(Part.class::cast) : Stream.of(part);
    }

    Folio folio() {
        Folio.Top top = new Folio.Top(front.house(), front.symbol(), front.organ(), front.facts());
        return Labels.of(Language.ENGLISH).folio(top);
    }
}
