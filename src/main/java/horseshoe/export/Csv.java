package horseshoe.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes tables as RFC 4180 has them: commas, quotation marks where a cell needs them, CRLF at the end of every line.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe in front: what students typed must not be computed by the
 * teacher's machine.
 */
public final class Csv {
    private static final Pattern FORMULA =
            Pattern.compile("\\A\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|\\A[\\t\\r\\n]");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]|\\A\\s|\\s\\z");

    private final Writer to;

    /**
     * A table to a writer.
     *
     * @param to where it goes; stays open
     */
    public Csv(Writer to) {
        this.to = to;
    }

    /**
     * Writes rows.
     *
     * @param rows each a list of cells
     * @throws IOException if the writer gives up
     */
    public void write(List<List<String>> rows) throws IOException {
        for (List<String> row : rows) {
            to.write(row.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n");
        }
    }

    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return NEEDS_QUOTES.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
