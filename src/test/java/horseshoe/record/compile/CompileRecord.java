package horseshoe.record.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the bundled record from the sources and the hand-kept files. The same sources give the same bytes. */
final class CompileRecord {
    private CompileRecord() {}

    /**
     * Compiles.
     *
     * @param args the folder of the sources, and the file to write
     * @throws IOException if a source cannot be read or the file not written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Give the folder of the sources and the file to write");
        }
        Files.writeString(Path.of(args[1]), text(Path.of(args[0])));
    }

    static String text(Path sources) throws IOException {
        return text(Sources.read(sources), Corrections.handKept());
    }

    static String text(Sources sources, Corrections corrections) throws IOException {
        List<Row> rows = new ArrayList<>(new NamedVotes(sources).rows());
        rows.addAll(new TableVotes(sources, rows).rows());
        Ids.give(rows);
        new SubjectRules().put(rows);
        List<Row> corrected = corrections.applyTo(rows);
        corrected.forEach(Row::finish);
        corrected.sort(Ids.IN_ORDER_OF_TIME);
        return Row.HEADER + "\n"
                + String.join("", corrected.stream().map(Row::line).toList());
    }
}
