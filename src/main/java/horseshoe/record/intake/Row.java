package horseshoe.record.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Objects;

/**
 * One row with the names of its columns.
 *
 * @param header the columns
 * @param fields as many as there are columns
 */
record Row(Header header, CsvRecord fields) {
    int line() {
        return Math.toIntExact(fields.getStartingLineNumber());
    }

    /** The text of a cell, without spaces around it. */
    String cell(String column) {
        return fields.getField(Objects.requireNonNull(header.places().get(column)))
                .strip();
    }

    Flaw flaw(String column, String reason) {
        return new Flaw(line(), column, reason);
    }
}
