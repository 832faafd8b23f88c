package horseshoe.rules.charter;

import horseshoe.rules.Ground;
import horseshoe.rules.Outcome;
import horseshoe.rules.Provision;
import java.util.List;

/**
 * One meeting of both organs for the election of judges of the International Court of Justice (Statute Art. 4, 8, 10 to 12). Council and
 * Assembly vote apart; who has the absolute majority in both is elected. No veto, no nine votes, a secret ballot.
 *
 * @param council the ballot of the Council
 * @param assembly the ballot of the Assembly
 * @param meeting which meeting of this election it is, from 1
 */
public record CourtElection(CourtBallot council, CourtBallot assembly, int meeting) implements Outcome {
    /** After how many meetings a joint conference may be formed (Statute Art. 12). */
    public static final int MEETINGS = 3;

    /** What comes next. */
    public enum Next {
        /** All seats are filled. */
        DONE,
        /** An organ has too many or too few candidates with a majority and ballots again. */
        BALLOT_AGAIN,
        /** The lists differ: both organs meet again for the seats that are left. */
        MEET_AGAIN,
        /** The same after three meetings: a joint conference, three from each organ, may be asked for. */
        JOINT_CONFERENCE_POSSIBLE
    }

    /** Rejects organs that fill unlike numbers of seats, and a meeting before the first. */
    public CourtElection {
        if (council.seats() != assembly.seats() || meeting < 1) {
            throw new IllegalArgumentException("Both organs fill the same seats (Statute of the Court, Art. 8)");
        }
    }

    /**
     * The candidates elected in this meeting.
     *
     * @return names in alphabetical order; none while an organ has to ballot again
     */
    public List<String> elected() {
        return isComplete()
                ? council.withMajority().stream()
                        .filter(assembly.withMajority()::contains)
                        .toList()
                : List.of();
    }

    private boolean isComplete() {
        return council.isComplete() && assembly.isComplete();
    }

    /**
     * The seats that are left.
     *
     * @return seats
     */
    public int seatsLeft() {
        return council.seats() - elected().size();
    }

    /**
     * What comes next.
     *
     * @return done, another ballot, another meeting, or a conference
     */
    public Next next() {
        if (!isComplete()) {
            return Next.BALLOT_AGAIN;
        }
        if (seatsLeft() == 0) {
            return Next.DONE;
        }
        return meeting < MEETINGS ? Next.MEET_AGAIN : Next.JOINT_CONFERENCE_POSSIBLE;
    }

    @Override
    public Ground ground() {
        return seatsLeft() == 0 ? Ground.REQUIRED_MAJORITY : Ground.INSUFFICIENT_MAJORITY;
    }

    @Override
    public Provision provision() {
        return next() == Next.JOINT_CONFERENCE_POSSIBLE ? Provision.COURT_STATUTE_12 : Provision.COURT_STATUTE_10;
    }
}
