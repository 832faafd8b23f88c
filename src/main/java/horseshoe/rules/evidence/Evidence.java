package horseshoe.rules.evidence;

import java.util.List;
import java.util.stream.Stream;

/**
 * What facts rest on, to be shown with them.
 *
 * @param doubts what is not certain, each with the reading chosen
 * @param sources where the facts come from
 */
public record Evidence(List<Doubt> doubts, List<Source> sources) {
    /** Copies the lists. */
    public Evidence {
        doubts = List.copyOf(doubts);
        sources = List.copyOf(sources);
    }

    /**
     * The evidence of two sets of facts together.
     *
     * @param other more evidence
     * @return doubts and sources of both, each once
     */
    public Evidence and(Evidence other) {
        return new Evidence(
                Stream.concat(doubts.stream(), other.doubts.stream()).distinct().toList(),
                Stream.concat(sources.stream(), other.sources.stream())
                        .distinct()
                        .toList());
    }
}
