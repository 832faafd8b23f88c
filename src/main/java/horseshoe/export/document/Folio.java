package horseshoe.export.document;

import java.util.List;

/**
 * What a document has on its pages, whatever it says. All of it has been cleaned.
 *
 * @param top the masthead
 * @param note what stands at the foot of every page
 * @param tag the language, after BCP 47
 * @param rightToLeft whether the document as a whole runs from right to left
 */
record Folio(Top top, String note, String tag, boolean rightToLeft) {
    /**
     * The masthead.
     *
     * @param house whose document it is, such as "United Nations"
     * @param symbol the document's
     * @param organ whose business it tells, such as "Security Council"
     * @param facts distribution, date and original language, or day and hours; one a line
     */
    record Top(String house, String symbol, String organ, List<String> facts) {
        Top {
            facts = List.copyOf(facts);
        }
    }
}
