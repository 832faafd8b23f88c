package horseshoe.export.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets a document as plain text: a blank line between paragraphs, subparagraphs indented. */
final class TextDocument {
    private static final String INDENT = "    ";

    private TextDocument() {}

    static byte[] of(Sheet sheet) {
        List<String> blocks = new ArrayList<>();
        blocks.add(sheet.title().main());
        sheet.title().below().ifPresent(blocks::add);
        blocks.add(sheet.labels().say("opening") + sheet.labels().mark(','));
        sheet.lines().stream().map(TextDocument::line).forEach(blocks::add);
        sheet.poll().ifPresent(poll -> blocks.addAll(poll(sheet.labels(), poll)));
        return bytes(sheet.folio(), blocks);
    }

    static byte[] of(Report report) {
        Stream<String> parts = report.parts().stream().map(TextDocument::part);
        return bytes(
                report.folio(),
                Stream.concat(Stream.of(report.front().title()), parts).toList());
    }

    private static byte[] bytes(Folio folio, List<String> blocks) {
        List<String> all = new ArrayList<>();
        all.add(folio.top().house() + "\n" + folio.top().organ());
        all.add(folio.top().symbol() + "\n" + String.join("\n", folio.top().facts()));
        all.addAll(blocks);
        all.add(folio.note());
        return (String.join("\n\n", all) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Line line) {
        String label = line.label().isEmpty() ? "" : line.label() + " ";
        return INDENT.repeat(line.degree().depth()) + label + line.text();
    }

    private static List<String> poll(Labels labels, Poll poll) {
        List<String> blocks = new ArrayList<>(List.of(labels.say("vote"), poll.announcement()));
        if (!poll.lines().isEmpty()) {
            blocks.add(rows(poll.table(labels)));
        }
        return blocks;
    }

    private static String part(Part part) {
        return switch (part) {
            case Part.Title title -> title.text();
            case Part.Subtitle subtitle -> subtitle.text();
            case Part.Words words -> (words.manner() == Part.Manner.ASIDE ? INDENT : "") + words.line();
            case Part.Table table -> rows(table);
        };
    }

    /** A row a line, such as "France: In favour". */
    private static String rows(Part.Table table) {
        return Stream.concat(Stream.of(table.head()), table.rows().stream())
                .filter(row -> !row.isEmpty())
                .map(row -> table.hasHead() ? entry(row) : words(row, "  "))
                .collect(Collectors.joining("\n"));
    }

    private static String entry(List<String> row) {
        return row.getFirst() + ": " + words(row.subList(1, row.size()), " | ");
    }

    private static String words(List<String> row, String between) {
        return row.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }
}
