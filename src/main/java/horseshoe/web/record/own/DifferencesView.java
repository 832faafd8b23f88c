package horseshoe.web.record.own;

import horseshoe.record.Difference;
import horseshoe.record.Differences;
import java.util.List;

/**
 * What a file says otherwise than the server's record.
 *
 * @param onlyHere votes that only the file has
 * @param onlyBundled votes that only the server's record has
 * @param same votes of which both say the same
 * @param differing votes of which they do not
 * @param list the first two hundred things said differently
 */
public record DifferencesView(int onlyHere, int onlyBundled, int same, int differing, List<One> list) {
    private static final int MOST = 200;

    /** Copies the list. */
    public DifferencesView {
        list = List.copyOf(list);
    }

    /**
     * One thing.
     *
     * @param id of the vote
     * @param symbol of the resolution or draft
     * @param what such as {@code date} or {@code vote of FRA}
     * @param here what the file says
     * @param bundled what the server's record says
     */
    public record One(String id, String symbol, String what, String here, String bundled) {
        static One of(Difference difference) {
            return new One(
                    difference.id().text(),
                    difference.symbol(),
                    difference.what(),
                    difference.here(),
                    difference.there());
        }
    }

    static DifferencesView of(Differences found) {
        return new DifferencesView(
                found.onlyHere(),
                found.onlyThere(),
                found.same(),
                found.differing(),
                found.all().stream().limit(MOST).map(One::of).toList());
    }
}
