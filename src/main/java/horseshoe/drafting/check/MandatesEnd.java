package horseshoe.drafting.check;

import horseshoe.drafting.phrase.PhraseKind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who establishes or renews a mandate says until when, and asks for a report. */
final class MandatesEnd implements Check {
    private static final Pattern MANDATE = Pattern.compile(
            "\\b([Ee]xtends?|[Rr]enews?|[Ee]stablish(es)?)\\b.{0,60}\\b([Mm]andate|Panel|Mission|Force|Monitoring Team|Group of Experts)\\b");
    private static final Pattern REPORT = Pattern.compile("\\b(report|reports|inform|brief|briefing|update)\\b");

    @Override
    public Stream<Finding> look(Examined examined) {
        List<ReadParagraph> mandates = examined.operative().stream()
                .filter(read -> read.isOf(PhraseKind.BINDING) && read.says(MANDATE))
                .toList();
        return Stream.concat(withoutEnd(mandates), withoutReport(examined, mandates));
    }

    private static Stream<Finding> withoutEnd(List<ReadParagraph> mandates) {
        return mandates.stream()
                .filter(read -> !read.says(Patterns.END))
                .map(read -> Finding.at(read.paragraph(), Remark.MANDATE_WITHOUT_END));
    }

    private static Stream<Finding> withoutReport(Examined examined, List<ReadParagraph> mandates) {
        return mandates.stream()
                .limit(1)
                .filter(read -> examined.operative().stream().noneMatch(other -> other.says(REPORT)))
                .map(read -> Finding.at(read.paragraph(), Remark.MANDATE_WITHOUT_REPORT));
    }
}
