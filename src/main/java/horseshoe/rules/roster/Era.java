package horseshoe.rules.roster;

import horseshoe.rules.evidence.Source;
import java.util.List;

/**
 * A time during which the Charter gave the Council one size and one number of required votes.
 *
 * @param id {@code E11} or {@code E15}
 * @param title a few words
 * @param span from when to when the Council sat in that size
 * @param seats members, permanent and elected
 * @param required affirmative votes that Art. 27 asks for
 * @param note a footnote, such as why the date of entry into force is not the first day
 * @param sources where the figures come from
 */
public record Era(String id, String title, Span span, int seats, int required, String note, List<Source> sources) {
    /** Copies the sources. */
    public Era {
        sources = List.copyOf(sources);
    }
}
