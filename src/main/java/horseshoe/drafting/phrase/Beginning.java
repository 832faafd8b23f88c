package horseshoe.drafting.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first words of a paragraph, in small letters, and where each of them ends. */
record Beginning(List<String> words, List<Integer> ends) {
    private static final int LONGEST = 12;

    static Beginning of(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int end = 0;
        while (words.size() < LONGEST && end < text.length()) {
            int start = skip(text, end, true);
            end = skip(text, start, false);
            if (end > start) {
                words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
                ends.add(end);
            }
        }
        return new Beginning(words, ends);
    }

    private static int skip(String text, int from, boolean blanks) {
        int place = from;
        while (place < text.length() && Character.isWhitespace(text.charAt(place)) == blanks) {
            place++;
        }
        return place;
    }

    /** The words from one place to another; a comma behind the last does not belong to it. */
    String words(int from, int to) {
        return bare(String.join(" ", words.subList(from, to)));
    }

    int size() {
        return words.size();
    }

    /** Characters up to the end of the first words, without the comma behind the last. */
    int length(int count) {
        if (count == 0) {
            return 0;
        }
        String last = words.get(count - 1);
        return ends.get(count - 1) - (last.length() - bare(last).length());
    }

    private static String bare(String words) {
        int end = words.length();
        while (end > 0 && ",;:.".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }
}
