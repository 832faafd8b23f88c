package horseshoe.web.live.debrief;

import horseshoe.export.document.Part;
import java.util.List;
import java.util.stream.Stream;

/** What somebody said, as a report tells it. */
final class Spoken {
    private Spoken() {}

    /** A paragraph for every line; the first begins with a lead. */
    static Stream<Part> paragraphs(String lead, Stream<String> said) {
        List<String> lines = said.flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        Stream<Part> others = lines.stream().skip(1).map(line -> Part.Words.of(Part.Manner.SPOKEN, line));
        String first = lines.stream().findFirst().orElse("");
        return Stream.concat(Stream.of(new Part.Words(Part.Manner.SPOKEN, lead, first)), others);
    }
}
