package horseshoe.analysis.agreement;

import horseshoe.rules.Vote;
import java.util.Optional;

/** The three positions that are compared, from one end to the other. */
public enum Position {
    /** For the text. */
    IN_FAVOUR(0),
    /** Between the two. */
    ABSTAINING(1),
    /** Against it. */
    AGAINST(2);

    private final int place;

    Position(int place) {
        this.place = place;
    }

    /** Where it stands among the three, from 0. */
    int place() {
        return place;
    }

    /**
     * The position of a vote.
     *
     * @param vote how a member voted
     * @return empty where it was absent or did not participate: that is no position
     */
    public static Optional<Position> of(Vote vote) {
        return switch (vote) {
            case IN_FAVOUR -> Optional.of(IN_FAVOUR);
            case ABSTAINING -> Optional.of(ABSTAINING);
            case AGAINST -> Optional.of(AGAINST);
            case NOT_PARTICIPATING, ABSENT -> Optional.empty();
        };
    }
}
