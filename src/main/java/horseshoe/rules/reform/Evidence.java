package horseshoe.rules.reform;

import horseshoe.rules.evidence.Doubt;
import horseshoe.rules.evidence.Source;
import java.util.List;

/**
 * What a model rests on.
 *
 * @param doubts figures that are not certain, each with the reading chosen; to be shown with the model
 * @param sources where the rest comes from
 */
public record Evidence(List<Doubt> doubts, List<Source> sources) {
    /** Copies the lists. */
    public Evidence {
        doubts = List.copyOf(doubts);
        sources = List.copyOf(sources);
    }
}
