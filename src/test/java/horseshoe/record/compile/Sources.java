package horseshoe.record.compile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The files of the folder of sources, row by row.
 *
 * @param votes one row a vote with names
 * @param members one row a member a vote
 * @param table the United Nations library's table, one row an item
 */
record Sources(List<Map<String, String>> votes, List<Map<String, String>> members, List<Map<String, String>> table) {
    static Sources read(Path folder) throws IOException {
        return new Sources(
                rows(folder.resolve("unsc_votes_clean.csv")),
                rows(folder.resolve("unsc_member_votes_clean.csv")),
                rows(folder.resolve("undhl_vote_tallies_1946-2022.csv")));
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        return rows(Files.newBufferedReader(file));
    }

    static List<Map<String, String>> rows(Reader text) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        }
    }
}
