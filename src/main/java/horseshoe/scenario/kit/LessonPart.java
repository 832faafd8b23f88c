package horseshoe.scenario.kit;

/** The parts of a lesson, in their order. Each takes its least time, and of what is left a share by its weight. */
public enum LessonPart {
    /** The class arrives: what the Council is, who decides. */
    WELCOME(3, 1),
    /** What the scenario is about. */
    TOPIC(3, 2),
    /** Everybody reads a role sheet and notes a position. */
    ROLES(4, 3),
    /** Informal consultations before the meeting. */
    CONSULTATIONS(3, 5),
    /** The President opens the meeting; the agenda. */
    OPENING(1, 1),
    /** The agenda, an invitation or another matter of procedure is disputed and voted. */
    PROCEDURE(2, 1),
    /** The sponsors introduce the text. */
    INTRODUCTION(2, 1),
    /** Statements before the vote. */
    STATEMENTS(5, 6),
    /** Whether the matter is procedural, or another ruling. */
    RULING(2, 1),
    /** Amendments and parts. */
    AMENDMENTS(3, 2),
    /** The vote and its announcement. */
    VOTE(2, 1),
    /** A secret straw poll, or an election. */
    POLL(3, 1),
    /** A text by consensus. */
    CONSENSUS(3, 2),
    /** Explanations of vote after the vote. */
    EXPLANATIONS(2, 1),
    /** What comes after in the General Assembly. */
    ASSEMBLY(2, 2),
    /** Again with another vote, or under another rule. */
    WHAT_IFS(2, 3),
    /** Talking about it. */
    DEBRIEF(5, 4);

    private final int least;
    private final int weight;

    LessonPart(int least, int weight) {
        this.least = least;
        this.weight = weight;
    }

    /**
     * The time without which it makes no sense.
     *
     * @return minutes
     */
    int least() {
        return least;
    }

    int weight() {
        return weight;
    }
}
