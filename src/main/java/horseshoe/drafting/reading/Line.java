package horseshoe.drafting.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A line of the pasted text, counted from 1, without blanks around it and with single blanks within. */
record Line(int number, String text) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b]+");
    private static final Pattern FURNITURE = Pattern.compile(
            "\\d{1,3}/\\d{1,3}|\\d{2}-\\d{5}( \\(E\\))?.*|\\*\\d{7}\\*|Please recycle.*|S/RES/\\d+ \\(\\d{4}\\)|"
                    + "S/\\d{4}/\\d+(/\\w+\\.\\d+)*|Page \\d+|[-_–—*]{3,}|\\d{1,3} of \\d{1,3}");

    static List<Line> of(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(place -> new Line(
                        place + 1,
                        BLANKS.matcher(lines.get(place)).replaceAll(" ").strip()))
                .toList();
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /** Page numbers, job numbers, the symbol at the head of each page. */
    boolean isFurniture() {
        return FURNITURE.matcher(text).matches();
    }
}
