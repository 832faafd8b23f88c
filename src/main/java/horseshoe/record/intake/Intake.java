package horseshoe.record.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import horseshoe.record.VoteRecord;
import horseshoe.record.VotingRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads one file of past votes, as it comes: whole, or not at all. */
public final class Intake {
    /** A row has no more than this many letters, and a field no more than a fifth of them. */
    static final int LONGEST_ROW = 500_000;

    /** A file has no more rows than this: ten times what there is today. */
    static final int MOST_ROWS = 400_000;

    /** A file has no more votes than this: three times what the Council has held. */
    static final int MOST_VOTES = 10_000;

    private static final int LONGEST_FIELD = LONGEST_ROW / 5;
    private static final int MOST_COLUMNS = 100;

    private final Knowledge known;
    private final Flaws flaws = new Flaws();
    private Optional<DecodedText> decoded = Optional.empty();
    private Optional<Header> header = Optional.empty();
    private int rows;

    private Intake(Knowledge known) {
        this.known = known;
    }

    /**
     * Reads a file.
     *
     * @param bytes the file; the caller closes it
     * @param known what has to be known to understand it
     * @return its votes, or why not; nothing in the file leads to an exception
     * @throws IOException if the bytes cannot be had
     */
    public static Taken read(InputStream bytes, Knowledge known) throws IOException {
        return new Intake(known).read(bytes);
    }

    private Taken read(InputStream bytes) throws IOException {
        try {
            DecodedText text = DecodedText.of(bytes);
            decoded = Optional.of(text);
            List<VoteRecord> votes = votes(text);
            Report report = report(votes.size());
            return flaws.isEmpty() ? new Taken.Whole(VotingRecord.of(votes), report) : new Taken.NotAtAll(report);
        } catch (FlawedText flawed) {
            flaws.add(flawed.flaw());
            return new Taken.NotAtAll(report(0));
        }
    }

    private List<VoteRecord> votes(DecodedText text) throws IOException {
        try (CsvReader<CsvRecord> csv = csv(text)) {
            return votes(csv.iterator());
        } catch (CsvParseException malformed) {
            throw Malformed.of(malformed);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static CsvReader<CsvRecord> csv(DecodedText text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD * 2)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_FIELD)
                                .maxRecordSize(LONGEST_ROW)),
                        text);
    }

    private List<VoteRecord> votes(Iterator<CsvRecord> csv) throws FlawedText {
        if (!csv.hasNext()) {
            throw new FlawedText(1, "The file is empty.");
        }
        Header columns = Header.of(csv.next());
        header = Optional.of(columns);
        Rows votes =
                columns.form() == Form.UN_LIBRARY ? new LibraryRows(known, flaws) : new HorseshoeRows(known, flaws);
        while (csv.hasNext()) {
            rows++;
            take(new Row(columns, csv.next()), votes);
        }
        if (rows == 0) {
            throw new FlawedText(1, "The file has columns, but no rows.");
        }
        return votes.finish();
    }

    private void take(Row row, Rows votes) throws FlawedText {
        int fields = row.fields().getFieldCount();
        int width = row.header().width();
        if (rows > MOST_ROWS || votes.begun() > MOST_VOTES) {
            throw new FlawedText(
                    row.line(),
                    "A file may have " + MOST_ROWS + " rows and " + MOST_VOTES + " votes; this one has more.");
        }
        if (fields == width) {
            votes.take(row);
        } else {
            flaws.add(row.flaw("", "This row has " + fields + " fields, the header " + width + "."));
        }
    }

    private Report report(int votes) {
        return new Report(
                header.map(Header::form),
                decoded.map(DecodedText::encoding).orElse(""),
                rows,
                votes,
                Math.min(rows, flaws.rows()),
                flaws.first(),
                flaws.more(),
                header.map(Header::ignored).orElse(List.of()));
    }
}
