package horseshoe.drafting.paper;

import horseshoe.drafting.amendment.Alteration;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * A change that somebody would make, for the sponsors to take or decline. Nothing that was written is lost: what cannot be put into the text
 * without overwriting others becomes one.
 *
 * @param number in the order of the paper's suggestions, from 1
 * @param by whose; empty for the teacher's
 * @param why it is none of the text yet
 * @param change what it would do
 * @param at when
 */
public record Suggestion(int number, Optional<SeatId> by, Why why, Alteration change, Instant at) {
    /**
     * The paragraph that it would change.
     *
     * @return empty if it adds one
     */
    public Optional<ParagraphKey> key() {
        return switch (change) {
            case Alteration.Add add -> Optional.empty();
            case Alteration.Delete delete -> Optional.of(delete.key());
            case Alteration.Replace replace -> Optional.of(replace.key());
            case Alteration.Reword reword -> Optional.of(reword.key());
        };
    }

    /** Why a change is only suggested. */
    public enum Why {
        /** Who made it does not sponsor the paper. */
        NOT_A_SPONSOR,
        /** Somebody else changed the same words meanwhile. */
        SAME_WORDS,
        /** The paragraph was removed meanwhile. */
        PARAGRAPH_GONE,
        /** The paper was under silence, in blue or locked meanwhile. */
        FROZEN
    }
}
