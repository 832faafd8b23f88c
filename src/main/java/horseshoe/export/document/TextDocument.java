package horseshoe.export.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sets a document as plain text: a blank line between paragraphs, subparagraphs indented. */
final class TextDocument {
    private static final String INDENT = "    ";

    private TextDocument() {}

    static byte[] of(Sheet sheet) {
        List<String> blocks = new ArrayList<>();
        blocks.add(sheet.labels().say("organization") + "\n" + sheet.labels().say("organ"));
        blocks.add(sheet.top().symbol() + "\n" + String.join("\n", sheet.top().facts()));
        blocks.add(sheet.title().main());
        sheet.title().below().ifPresent(blocks::add);
        blocks.add(sheet.labels().say("opening") + sheet.labels().mark(','));
        sheet.lines().stream().map(TextDocument::line).forEach(blocks::add);
        sheet.poll().ifPresent(poll -> blocks.addAll(poll(sheet.labels(), poll)));
        blocks.add(sheet.labels().say("note"));
        return (String.join("\n\n", blocks) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Line line) {
        String label = line.label().isEmpty() ? "" : line.label() + " ";
        return INDENT.repeat(line.degree().depth()) + label + line.text();
    }

    private static List<String> poll(Labels labels, Poll poll) {
        List<String> blocks = new ArrayList<>(List.of(labels.say("vote"), poll.announcement()));
        List<String> lines = poll.lines().stream()
                .map(line -> line.member() + ": " + line.label())
                .toList();
        if (!lines.isEmpty()) {
            blocks.add(String.join("\n", lines));
        }
        return blocks;
    }
}
