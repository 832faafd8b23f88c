package horseshoe.drafting.reading;

import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.document.ResolutionNumber;
import horseshoe.drafting.document.Span;
import horseshoe.drafting.document.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns references in words into links. A link must print exactly the words that it replaces; otherwise the words stay.
 *
 * @param numbers the operative paragraphs by their full numbers, such as "2 (a)"
 */
record References(Map<String, ParagraphKey> numbers) {
    private static final String NUMBER = "\\d{1,3}(?: \\([a-z]{1,4}\\))*";
    private static final Pattern FORMS = Pattern.compile("paragraph (?<part>" + NUMBER
            + ") of resolution (?<of>\\d{1,4}) \\((?<ofYear>\\d{4})\\)"
            + "|(?<!\\d)(?<resolution>\\d{1,4}) \\((?<year>(?:19|20)\\d{2})\\)"
            + "|(?:(?<=paragraph )|(?<=paragraphs ))(?<list>" + NUMBER + "(?:(?:, | and | or | to )" + NUMBER + ")*)"
            + "(?= (?:above|below|of (?:the present|this) resolution))");
    private static final Pattern ONE = Pattern.compile(NUMBER);

    /** The same words with links in them. */
    Wording linked(String words) {
        List<Span> spans = new ArrayList<>();
        Matcher found = FORMS.matcher(words);
        int end = 0;
        while (found.find()) {
            spans.add(new Span.Words(words.substring(end, found.start())));
            spans.addAll(links(found));
            end = found.end();
        }
        spans.add(new Span.Words(words.substring(end)));
        return new Wording(spans.stream().filter(References::isSomething).toList());
    }

    private static boolean isSomething(Span span) {
        return !(span instanceof Span.Words words) || !words.text().isEmpty();
    }

    private List<Span> links(Matcher found) {
        if (found.group("part") != null) {
            return List.of(
                    new Span.PartOfResolution(found.group("part"), number(found.group("of"), found.group("ofYear"))));
        }
        return found.group("list") != null
                ? own(found.group("list"))
                : List.of(new Span.OtherResolution(number(found.group("resolution"), found.group("year"))));
    }

    private static ResolutionNumber number(String number, String year) {
        return new ResolutionNumber(Math.max(1, Integer.parseInt(number)), Integer.parseInt(year));
    }

    private List<Span> own(String list) {
        List<Span> spans = new ArrayList<>();
        Matcher one = ONE.matcher(list);
        int end = 0;
        while (one.find()) {
            spans.add(new Span.Words(list.substring(end, one.start())));
            spans.add(link(one.group()));
            end = one.end();
        }
        return spans;
    }

    private Span link(String number) {
        return Optional.ofNullable(numbers.get(number))
                .<Span>map(key -> new Span.OwnParagraph(key, Span.Form.NUMBER))
                .orElse(new Span.Words(number));
    }

    /** The numbers of own paragraphs that are cited but not there. */
    List<String> leadingNowhere(String words) {
        return FORMS.matcher(words)
                .results()
                .filter(found -> found.group("list") != null)
                .flatMap(found -> ONE.matcher(found.group("list")).results())
                .map(java.util.regex.MatchResult::group)
                .filter(number -> !numbers.containsKey(number))
                .toList();
    }
}
