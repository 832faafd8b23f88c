package horseshoe.export.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import horseshoe.drafting.Half;
import java.util.List;
import java.util.Optional;

/**
 * A document as JSON.
 *
 * @param format name and version of this form
 * @param symbol the document's
 * @param kind DRAFT or RESOLUTION
 * @param title the line above the text
 * @param adoption the sentence on the adoption
 * @param masthead when, in which language, by whom
 * @param text the paragraphs
 * @param vote how the members voted
 * @param note what the document is not
 */
record JsonDocument(
        String format,
        String symbol,
        String kind,
        String title,
        Optional<String> adoption,
        Top masthead,
        Text text,
        Optional<Poll> vote,
        String note) {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .build();

    /** Date in ISO 8601; language as a tag of RFC 5646; names of sponsors. */
    record Top(String date, String language, String stage, List<String> sponsors) {}

    /** The words before the text, and its two halves. */
    record Text(String opening, List<Item> preambular, List<Item> operative) {}

    /** A paragraph; {@code id} is the same as in the XML, {@code opening} is the part in italics. */
    record Item(String id, String number, String opening, String text, List<Item> below) {
        static Item of(Node node) {
            Line line = node.line();
            Run first = line.runs().getFirst();
            return new Item(
                    node.id(),
                    line.label(),
                    first.italic() ? first.text() : "",
                    line.text(),
                    node.below().stream().map(Item::of).toList());
        }
    }

    static byte[] of(Sheet sheet) {
        try {
            return MAPPER.writeValueAsBytes(document(sheet));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static JsonDocument document(Sheet sheet) {
        return new JsonDocument(
                "horseshoe-document/1",
                sheet.top().symbol(),
                sheet.isResolution() ? "RESOLUTION" : "DRAFT",
                sheet.title().main(),
                sheet.title().below(),
                new Top(
                        sheet.date().toString(),
                        sheet.folio().tag(),
                        sheet.issue().draft().stage().form().name(),
                        sheet.sponsors()),
                new Text(sheet.labels().say("opening"), items(sheet, Half.PREAMBULAR), items(sheet, Half.OPERATIVE)),
                sheet.poll(),
                sheet.labels().say("note"));
    }

    private static List<Item> items(Sheet sheet, Half half) {
        return Node.of(sheet.lines(), half).stream().map(Item::of).toList();
    }
}
