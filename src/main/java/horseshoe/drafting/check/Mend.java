package horseshoe.drafting.check;

import horseshoe.drafting.document.Draft;
import java.util.function.UnaryOperator;

/** What one click does about a remark. */
public sealed interface Mend {
    /**
     * A draft without the fault.
     *
     * @param change from the draft that was checked
     */
    record OneClick(UnaryOperator<Draft> change) implements Mend {}

    /** Needs thought. */
    record ByHand() implements Mend {}

    /**
     * The draft after the mend.
     *
     * @param draft the draft that was checked
     * @return the same draft if there is no mend
     */
    default Draft mend(Draft draft) {
        return switch (this) {
            case OneClick click -> click.change().apply(draft);
            case ByHand hand -> draft;
        };
    }

    /**
     * Whether one click is enough.
     *
     * @return false if it needs thought
     */
    default boolean isOneClick() {
        return this instanceof OneClick;
    }
}
