package horseshoe.web.view;

import horseshoe.rules.evidence.Evidence;
import java.util.List;

/**
 * What something rests on, and what is not certain about it.
 *
 * @param doubts what is not certain
 * @param sources where it stands
 */
public record EvidenceView(List<DoubtView> doubts, List<SourceView> sources) {
    /** A doubt: which figure, and why. */
    public record DoubtView(String field, String note) {}

    /** A source: VERIFIED was read, FROM_MEMORY is believed, DERIVED was worked out by the project. */
    public record SourceView(String title, String link, String mark) {}

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.doubts().stream()
                        .map(doubt -> new DoubtView(doubt.field(), doubt.note()))
                        .toList(),
                evidence.sources().stream()
                        .map(source -> new SourceView(
                                source.title(), source.link(), source.mark().name()))
                        .toList());
    }
}
