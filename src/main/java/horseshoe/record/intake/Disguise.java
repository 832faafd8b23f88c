package horseshoe.record.intake;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is that only calls itself CSV, told by how it begins. */
final class Disguise {
    private static final String WORKBOOK = "Open it in its own program and save the sheet as CSV (UTF-8).";
    private static final String PACKED = "Unpack it and send the CSV file that is in it.";

    private static final List<Beginning> BINARY = List.of(
            new Beginning("504b0304", "This is a ZIP archive or a workbook (.xlsx, .ods), not CSV. " + WORKBOOK),
            new Beginning("504b0506", "This is an empty ZIP archive."),
            new Beginning("d0cf11e0", "This is an old workbook or document (.xls, .doc), not CSV. " + WORKBOOK),
            new Beginning("1f8b", "This is a gzip file, not CSV. " + PACKED),
            new Beginning("425a68", "This is a bzip2 file, not CSV. " + PACKED),
            new Beginning("fd377a58", "This is an xz file, not CSV. " + PACKED),
            new Beginning("28b52ffd", "This is a zstd file, not CSV. " + PACKED),
            new Beginning("377abcaf", "This is a 7z archive, not CSV. " + PACKED),
            new Beginning("52617221", "This is a RAR archive, not CSV. " + PACKED),
            new Beginning("25504446", "This is a PDF, not CSV."),
            new Beginning("0000feff", "This is UTF-32. Save it as CSV in UTF-8."),
            new Beginning("fffe0000", "This is UTF-32. Save it as CSV in UTF-8."));

    private static final List<Beginning> TEXTS = List.of(
            new Beginning("<", "This is a web page or XML, not CSV: perhaps the page was saved, and not the file."),
            new Beginning("{", "This is JSON or RTF, not CSV."),
            new Beginning("[", "This is JSON, not CSV."));

    private Disguise() {}

    private record Beginning(String of, String reason) {}

    static Optional<String> of(byte[] head) {
        String hex = HexFormat.of().formatHex(head);
        String text = new String(head, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return reason(BINARY, hex).or(() -> reason(TEXTS, text));
    }

    private static Optional<String> reason(List<Beginning> beginnings, String start) {
        return beginnings.stream()
                .filter(one -> start.startsWith(one.of()))
                .findFirst()
                .map(Beginning::reason);
    }
}
