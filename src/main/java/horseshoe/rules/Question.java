package horseshoe.rules;

import java.util.Set;

/**
 * What is put to the vote, as far as the law of voting cares.
 *
 * @param matter which paragraph of Art. 27 governs it
 * @param chapter the part of the Charter the Council would act under
 * @param proviso who, if anybody, is a party to the dispute, and whether that is enforced
 * @param topics what some reform models treat differently; empty for most questions
 */
public record Question(Matter matter, Chapter chapter, Proviso proviso, Set<Topic> topics) {
    private static final Question PROCEDURAL =
            new Question(Matter.PROCEDURAL, Chapter.OTHER, Proviso.unused(), Set.of());
    private static final Question SUBSTANTIVE =
            new Question(Matter.SUBSTANTIVE, Chapter.OTHER, Proviso.unused(), Set.of());

    /** Copies the topics. */
    public Question {
        topics = Set.copyOf(topics);
    }

    /**
     * A plain question of that nature.
     *
     * @param matter procedural or substantive
     * @return a question under no chapter, without parties and topics
     */
    public static Question on(Matter matter) {
        return matter == Matter.PROCEDURAL ? PROCEDURAL : SUBSTANTIVE;
    }

    /**
     * The members whose vote counts as an abstention on this question.
     *
     * @return parties bound by Art. 27(3) in strict mode, else nobody
     */
    public SeatSet boundToAbstain() {
        return proviso.bound(matter, chapter);
    }
}
