package horseshoe.record.query;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param number the first page is 1
 * @param size how many entries a page has
 */
public record Page(int number, int size) {
    /** Rejects a page before the first and an empty one. */
    public Page {
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("Pages are counted from 1 and hold at least one entry");
        }
    }

    /**
     * The entries on this page.
     *
     * @param entries all of them
     * @param <T> what they are
     * @return none after the last page
     */
    public <T> List<T> of(List<T> entries) {
        long from = Math.min((long) (number - 1) * size, entries.size());
        long to = Math.min(from + size, entries.size());
        return entries.subList((int) from, (int) to);
    }

    /**
     * How many pages there are.
     *
     * @param entries of the whole list
     * @return at least 1: an empty list has an empty page
     */
    public int outOf(int entries) {
        return Math.max(1, Math.ceilDiv(entries, size));
    }
}
