package horseshoe.drafting.amendment;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.ParagraphKey;

/** What an alteration comes to on a text. */
public sealed interface Effect {
    /**
     * It fits.
     *
     * @param text the text with it
     */
    record Applied(Draft text) implements Effect {}

    /**
     * It has lost its object.
     *
     * @param why what happened
     */
    record Moot(Why why) implements Effect {}

    /**
     * Another amendment changed the same words first, so that the adoption of that one rejects this one (practice on rule 36).
     *
     * @param key where
     */
    record Conflict(ParagraphKey key) implements Effect {}

    /** How an amendment loses its object. */
    enum Why {
        /** Its paragraph is no longer there. */
        PARAGRAPH_GONE,
        /** The text says so already. */
        SAID_ALREADY
    }
}
