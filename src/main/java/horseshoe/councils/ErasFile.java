package horseshoe.councils;

import horseshoe.rules.roster.Era;
import java.util.List;

/** Reads {@code eras.json}: the sizes the Council has had and the votes they required. */
final class ErasFile {
    private ErasFile() {}

    static List<Era> read(Node file) {
        return file.only("about", "eras").list("eras", ErasFile::era);
    }

    private static Era era(Node node) {
        node.only("id", "title", "from", "until", "seats", "required", "note", "sources");
        return new Era(
                node.get("id").text(),
                node.get("title").text(),
                Facts.span(node),
                node.get("seats").number(),
                node.get("required").number(),
                node.get("note").text(),
                Facts.sources(node));
    }
}
