package horseshoe.meeting;

import horseshoe.rules.Chapter;
import horseshoe.rules.SeatId;
import horseshoe.rules.Topic;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;
import java.util.Set;

/**
 * What the law of voting asks about a draft.
 *
 * @param kind what kind of question the draft as a whole is
 * @param chapter the part of the Charter the Council would act under
 * @param topics what some reform models treat differently
 * @param parties members that would be parties to the dispute (Art. 27(3), last clause)
 */
public record DraftTerms(QuestionKind kind, Chapter chapter, Set<Topic> topics, List<SeatId> parties) {
    /** Copies the collections. */
    public DraftTerms {
        topics = Set.copyOf(topics);
        parties = List.copyOf(parties);
    }

    /**
     * A plain draft resolution.
     *
     * @return under no chapter, without topics and parties
     */
    public static DraftTerms plain() {
        return new DraftTerms(QuestionKind.DRAFT_RESOLUTION, Chapter.OTHER, Set.of(), List.of());
    }
}
