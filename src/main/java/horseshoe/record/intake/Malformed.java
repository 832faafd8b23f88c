package horseshoe.record.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the CSV library refuses, in our words. It tells by its messages only; the tests hold what they say. */
final class Malformed {
    private static final Pattern LINE = Pattern.compile("starting at line (\\d{1,9})");

    private Malformed() {}

    /**
     * The flaw behind a refusal.
     *
     * @throws RuntimeException the one that the source of the bytes threw, if it was that
     */
    static FlawedText of(CsvParseException refusal) {
        if (refusal.getCause() instanceof RuntimeException theSources) {
            throw theSources;
        }
        String message = String.valueOf(refusal.getMessage());
        Matcher line = LINE.matcher(message);
        return new FlawedText(line.find() ? Integer.parseInt(line.group(1)) : 1, reason(message));
    }

    private static String reason(String message) {
        if (message.startsWith("Unclosed quoted field")) {
            return "A quotation mark opens a field here and is never closed.";
        }
        if (message.startsWith("Unexpected character after closing quote")) {
            return "In this row text follows a closing quotation mark. A quotation mark inside a quoted field is written twice.";
        }
        if (message.contains("maximum limit of") && message.contains("fields")) {
            return "This row has far too many fields.";
        }
        return "A field or row that begins here is far too long; perhaps a quotation mark is not closed.";
    }
}
