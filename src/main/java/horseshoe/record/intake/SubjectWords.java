package horseshoe.record.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import horseshoe.record.About;
import horseshoe.record.Region;
import horseshoe.record.Subject;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Chooses a subject and a region by words of the agenda item: the first line of {@code record/subjects.csv} that fits. */
public final class SubjectWords {
    private static final About NOT_TOLD = new About(Subject.NOT_TOLD, Region.NOT_TOLD, Set.of());

    private final List<Rule> rules;

    private record Rule(String words, About about) {
        static Rule of(NamedCsvRecord line) {
            Subject subject = Subject.valueOf(line.getField("subject"));
            return new Rule(
                    line.getField("words"), new About(subject, Region.valueOf(line.getField("region")), Set.of()));
        }
    }

    private SubjectWords(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * Reads the rules.
     *
     * @param text words, subject, region; the caller closes it
     * @return the rules in their order
     * @throws IOException if the text cannot be read
     */
    public static SubjectWords read(Reader text) throws IOException {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text)) {
            return new SubjectWords(lines.stream().map(Rule::of).toList());
        }
    }

    /**
     * What an agenda item is about.
     *
     * @param item in the sources' own words, in any case
     * @return empty if no rule fits
     */
    public Optional<About> about(String item) {
        String text = item.toLowerCase(Locale.ROOT).replace('’', '\'');
        return rules.stream()
                .filter(rule -> text.contains(rule.words()))
                .findFirst()
                .map(Rule::about);
    }

    /** The same by the first text that tells; {@code NOT_TOLD} where none does. */
    About first(List<String> texts) {
        return texts.stream()
                .map(this::about)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(NOT_TOLD);
    }
}
