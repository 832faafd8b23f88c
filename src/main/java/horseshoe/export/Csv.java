package horseshoe.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes tables as RFC 4180 has them: commas, quotation marks where a cell needs them, CRLF at the end of every line.
 *
 * <p>Text that a spreadsheet would take for a formula gets an apostrophe in front: what students typed must not be computed by the
 * teacher's machine. Numbers stand as they are, negative ones too.
 */
public final class Csv {
    private static final Pattern FORMULA =
            Pattern.compile("\\A\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|\\A[\\t\\r\\n]");

    private final CsvWriter to;

    /**
     * A table to a writer.
     *
     * @param to where it goes; stays open
     */
    public Csv(Writer to) {
        this.to = CsvWriter.builder().build(to);
    }

    /**
     * Writes rows.
     *
     * @param rows each a list of cells: a {@link Number}, or anything else for the text it comes to
     * @throws IOException if the writer gives up
     */
    public void write(Iterable<? extends List<?>> rows) throws IOException {
        try {
            for (List<?> row : rows) {
                to.writeRecord(row.stream().map(Csv::cell).toList());
            }
            to.flush();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static String cell(Object value) {
        String text = value.toString();
        boolean harmful = !(value instanceof Number) && FORMULA.matcher(text).find();
        return harmful ? "'" + text : text;
    }
}
