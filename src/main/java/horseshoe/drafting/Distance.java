package horseshoe.drafting;

import java.util.ArrayList;
import java.util.List;

/**
 * How far an amendment is from the text (provisional rule 36). Simplification: the rule means the substance, which only people can
 * weigh; here the words are counted, and the President may fix another order.
 */
public final class Distance {
    private Distance() {}

    /**
     * How many words an amendment takes away or brings in.
     *
     * @param text the text that it changes
     * @param change a change that fits the text
     * @return words, 0 if nothing changes
     */
    public static int of(DraftText text, Change change) {
        return switch (change) {
            case Change.Add add -> words(add.text()).size();
            case Change.Delete delete -> words(text.at(delete.at())).size();
            case Change.Replace replace -> between(words(text.at(replace.at())), words(replace.text()));
        };
    }

    private static int between(List<String> before, List<String> after) {
        return missing(before, after) + missing(after, before);
    }

    private static int missing(List<String> words, List<String> from) {
        List<String> left = new ArrayList<>(words);
        from.forEach(left::remove);
        return left.size();
    }

    private static List<String> words(String paragraph) {
        return List.of(paragraph.strip().split("\\s+"));
    }
}
