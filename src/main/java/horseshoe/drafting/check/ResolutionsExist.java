package horseshoe.drafting.check;

import horseshoe.drafting.document.Paragraph;
import horseshoe.drafting.document.ResolutionNumber;
import horseshoe.drafting.document.Span;
import horseshoe.drafting.document.Wording;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A resolution that is cited exists, and the year in brackets is the year of its adoption. */
final class ResolutionsExist implements Check {
    private static final Pattern CITED = Pattern.compile("\\b(\\d{1,4}) \\((\\d{4})\\)");

    @Override
    public Stream<Finding> look(Examined examined) {
        return examined.all().flatMap(read -> look(read, examined.against().known()));
    }

    private static Stream<Finding> look(ReadParagraph read, KnownResolutions known) {
        return CITED.matcher(read.text())
                .results()
                .map(ResolutionsExist::number)
                .distinct()
                .flatMap(cited -> look(read.paragraph(), cited, known.year(cited.number())));
    }

    private static ResolutionNumber number(MatchResult cited) {
        return new ResolutionNumber(Math.max(1, Integer.parseInt(cited.group(1))), Integer.parseInt(cited.group(2)));
    }

    private static Stream<Finding> look(Paragraph paragraph, ResolutionNumber cited, OptionalInt year) {
        if (year.isEmpty()) {
            return Stream.of(Finding.at(paragraph, Remark.RESOLUTION_UNKNOWN, cited.toString()));
        }
        return year.getAsInt() == cited.year()
                ? Stream.empty()
                : Stream.of(otherYear(paragraph, cited, new ResolutionNumber(cited.number(), year.getAsInt())));
    }

    private static Finding otherYear(Paragraph paragraph, ResolutionNumber cited, ResolutionNumber right) {
        return Finding.at(paragraph, Remark.RESOLUTION_OF_OTHER_YEAR, cited.toString(), right.toString())
                .mendedBy(draft -> draft.with(paragraph.key(), old -> old.saying(put(old.wording(), cited, right))));
    }

    private static Wording put(Wording wording, ResolutionNumber cited, ResolutionNumber right) {
        return new Wording(
                wording.spans().stream().map(span -> put(span, cited, right)).toList());
    }

    private static Span put(Span span, ResolutionNumber cited, ResolutionNumber right) {
        return switch (span) {
            case Span.Words words -> new Span.Words(words.text().replace(cited.toString(), right.toString()));
            case Span.OtherResolution link -> link.resolution().equals(cited) ? new Span.OtherResolution(right) : link;
            case Span.PartOfResolution link ->
                link.resolution().equals(cited) ? new Span.PartOfResolution(link.paragraph(), right) : link;
            case Span.OwnParagraph link -> link;
        };
    }
}
