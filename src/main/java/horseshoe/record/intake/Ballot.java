package horseshoe.record.intake;

import horseshoe.rules.Vote;
import java.util.Locale;
import java.util.Optional;

/** The letters of the library's file. */
enum Ballot {
    /** In favour. */
    Y(Vote.IN_FAVOUR, "total_yes"),
    /** Against. */
    N(Vote.AGAINST, "total_no"),
    /** Abstaining. */
    A(Vote.ABSTAINING, "total_abstentions"),
    /** Absent or not participating; which of the two is not said. */
    X(Vote.NOT_PARTICIPATING, "total_non_voting");

    private final Vote vote;
    private final String total;

    Ballot(Vote vote, String total) {
        this.vote = vote;
        this.total = total;
    }

    static Optional<Ballot> of(String letter) {
        return switch (letter.toUpperCase(Locale.ROOT)) {
            case "Y" -> Optional.of(Y);
            case "N" -> Optional.of(N);
            case "A" -> Optional.of(A);
            case "X" -> Optional.of(X);
            default -> Optional.empty();
        };
    }

    Vote vote() {
        return vote;
    }

    /** The column with how many there are. */
    String total() {
        return total;
    }
}
