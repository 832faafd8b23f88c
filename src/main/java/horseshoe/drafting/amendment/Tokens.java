package horseshoe.drafting.amendment;

import horseshoe.drafting.document.Span;
import horseshoe.drafting.document.Wording;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A wording word by word: each word with the blanks behind it, each link as it is. */
final class Tokens {
    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*|\\s+");

    private Tokens() {}

    static List<Span> of(Wording wording) {
        return wording.spans().stream().flatMap(Tokens::split).toList();
    }

    private static Stream<Span> split(Span span) {
        return span instanceof Span.Words words
                ? WORD.matcher(words.text()).results().map(MatchResult::group).map(Span.Words::new)
                : Stream.of(span);
    }
}
