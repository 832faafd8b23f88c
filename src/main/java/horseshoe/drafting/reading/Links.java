package horseshoe.drafting.reading;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Wording;

/**
 * Finds in typed words what they refer to: paragraphs of the same draft, resolutions, paragraphs of resolutions. Such references become links, and are
 * renumbered with what they refer to.
 */
public final class Links {
    private final References references;

    private Links(References references) {
        this.references = references;
    }

    /**
     * Links to the paragraphs of a draft.
     *
     * @param draft as it is numbered now
     * @return what finds links in words that are typed into it
     */
    public static Links to(Draft draft) {
        return new Links(new References(Assembly.numbers(draft)));
    }

    /**
     * Typed words with links in them.
     *
     * @param words of one paragraph, without its number
     * @return the same words
     */
    public Wording in(String words) {
        return references.linked(words);
    }
}
