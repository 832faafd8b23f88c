package horseshoe.drafting.reading;

import horseshoe.drafting.document.Draft;
import java.util.Comparator;
import java.util.List;

/**
 * A pasted text as a draft.
 *
 * @param draft a working copy
 * @param unread what could not be read, in the order of the lines
 */
public record ReadDraft(Draft draft, List<Unread> unread) {
    /** Puts what could not be read in order. */
    public ReadDraft {
        unread = unread.stream().sorted(Comparator.comparingInt(Unread::line)).toList();
    }
}
