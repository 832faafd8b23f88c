package horseshoe.drafting.phrase;

import horseshoe.drafting.Half;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code drafting/phrases.csv}: no field of it has quotes or commas. */
final class PhraseList {
    private static final String FILE = "/drafting/phrases.csv";
    private static final String MODIFIER = "MODIFIER";

    private PhraseList() {}

    static PhraseBook read() {
        List<String[]> rows =
                text().lines().skip(1).map(line -> line.split(",", -1)).toList();
        Set<String> modifiers = rows.stream()
                .filter(row -> row[2].equals(MODIFIER))
                .map(row -> row[0])
                .collect(Collectors.toCollection(HashSet::new));
        return new PhraseBook(
                rows.stream()
                        .filter(row -> !row[2].equals(MODIFIER))
                        .map(PhraseList::phrase)
                        .toList(),
                modifiers);
    }

    private static Phrase phrase(String[] row) {
        return new Phrase(
                row[0],
                row[1].equals("BOTH") ? EnumSet.allOf(Half.class) : EnumSet.of(Half.valueOf(row[1])),
                PhraseKind.valueOf(row[2]),
                Integer.parseInt(row[3]),
                new Phrase.Counts(Integer.parseInt(row[4]), Integer.parseInt(row[5])),
                row[6]);
    }

    private static String text() {
        try (InputStream stream = Objects.requireNonNull(PhraseList.class.getResourceAsStream(FILE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
