package horseshoe.drafting.reading;

import horseshoe.drafting.document.Language;
import horseshoe.drafting.document.Masthead;
import horseshoe.drafting.document.Symbol;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what stands above the text; what is not there is taken from a masthead at hand. */
record MastheadReader(List<Line> lines) {
    private static final Pattern SYMBOL = Pattern.compile("\\bS/(\\d{4})/(\\d{1,5})\\b");
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2} [A-Z][a-z]+ \\d{4})\\b");
    private static final Pattern LANGUAGE = Pattern.compile("Original: ([A-Z][a-z]+)");
    private static final Pattern SPONSORS = Pattern.compile("(.+): (revised )?draft resolution");
    private static final Pattern KNOWN = Pattern.compile(
            "(United Nations|Security Council|Distr\\.: .*|Provisional|Working copy|Resolution \\d+ \\(\\d{4}\\)|S/.*|Original: .*|.*: (revised )?draft resolution"
                    + "|Adopted by the Security Council.*|on \\d{1,2} \\w+ \\d{4}|\\d{1,2} [A-Z][a-z]+ \\d{4})");
    private static final DateTimeFormatter DAY =
            new DateTimeFormatterBuilder().appendPattern("d MMMM uuuu").toFormatter(Locale.ENGLISH);

    Masthead read(Masthead atHand) {
        return new Masthead(
                first(SYMBOL).map(MastheadReader::symbol).orElse(atHand.symbol()),
                first(DATE).flatMap(found -> day(found.group(1))).orElse(atHand.date()),
                first(LANGUAGE).flatMap(found -> language(found.group(1))).orElse(atHand.original()),
                first(SPONSORS).map(found -> sponsors(found.group(1))).orElse(atHand.sponsors()));
    }

    Stream<Unread> unknown() {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.isFurniture())
                .filter(line -> !KNOWN.matcher(line.text()).matches())
                .map(line -> new Unread(line.number(), line.text(), Unread.Why.NOT_OF_THE_MASTHEAD));
    }

    private Optional<MatchResult> first(Pattern pattern) {
        return lines.stream()
                .flatMap(line -> pattern.matcher(line.text()).results())
                .findFirst();
    }

    private static Symbol symbol(MatchResult found) {
        return new Symbol(Integer.parseInt(found.group(1)), Math.max(1, Integer.parseInt(found.group(2))));
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words, DAY));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Language> language(String name) {
        return Stream.of(Language.values())
                .filter(language -> language.english().equals(name))
                .findFirst();
    }

    private static List<String> sponsors(String names) {
        return Stream.of(names.split(", | and (?=[A-Z])")).map(String::strip).toList();
    }
}
