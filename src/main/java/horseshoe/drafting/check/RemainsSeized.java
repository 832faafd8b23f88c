package horseshoe.drafting.check;

import horseshoe.drafting.Half;
import horseshoe.drafting.document.Degree;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The last paragraph says that the Council remains seized of the matter: 1,242 of 1,453 resolutions of 2000 to 2026 do. It keeps the matter on the Council's
 * list, which the General Assembly heeds (Charter Art. 12).
 */
final class RemainsSeized implements Check {
    private static final Pattern SEIZED = Pattern.compile("\\b(remain|remains|keep|continue)\\b.*\\bseized\\b");

    @Override
    public Stream<Finding> look(Examined examined) {
        List<ReadParagraph> tops = examined.operative().stream()
                .filter(read -> read.paragraph().degree() == Degree.PARAGRAPH)
                .toList();
        return tops.isEmpty() || tops.getLast().says(SEIZED) ? Stream.empty() : Stream.of(remark(tops));
    }

    private static Finding remark(List<ReadParagraph> tops) {
        return tops.stream()
                .filter(read -> read.says(SEIZED))
                .findFirst()
                .map(RemainsSeized::notLast)
                .orElseGet(RemainsSeized::missing);
    }

    private static Finding notLast(ReadParagraph read) {
        return Finding.at(read.paragraph(), Remark.SEIZED_NOT_LAST)
                .mendedBy(draft -> draft.moved(read.paragraph().key(), Additions.end(draft, Half.OPERATIVE)));
    }

    private static Finding missing() {
        return Finding.whole(Remark.NOT_SEIZED)
                .mendedBy(draft -> Additions.last(
                        draft, Half.OPERATIVE, "seized", "Decides to remain actively seized of the matter"));
    }
}
