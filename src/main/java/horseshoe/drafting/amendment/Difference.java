package horseshoe.drafting.amendment;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The difference of two texts, word by word.
 *
 * @param pieces in reading order; where words were replaced, the old ones first
 */
public record Difference(List<Piece> pieces) {
    private static final Pattern WORD = Pattern.compile("\\s+|[^\\s]+");

    /** Copies the pieces. */
    public Difference {
        pieces = List.copyOf(pieces);
    }

    /**
     * Some words of the difference.
     *
     * @param kind whether they stay, come or go
     * @param text the words with their blanks
     */
    public record Piece(Kind kind, String text) {}

    /** What becomes of words. */
    public enum Kind {
        /** They stay. */
        KEPT,
        /** They go. */
        REMOVED,
        /** They come. */
        ADDED
    }

    /**
     * Compares two texts.
     *
     * @param before the old one
     * @param after the new one
     * @return the shortest way from one to the other
     */
    public static Difference between(String before, String after) {
        List<String> old = words(before);
        List<Piece> pieces = new ArrayList<>();
        int place = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            add(pieces, Kind.KEPT, old.subList(place, delta.getSource().getPosition()));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            place = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.KEPT, old.subList(place, old.size()));
        return new Difference(pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }
}
