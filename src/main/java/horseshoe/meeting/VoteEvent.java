package horseshoe.meeting;

import horseshoe.rules.Question;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.List;
import java.util.Map;

/** Votes and straw polls. */
public sealed interface VoteEvent extends Event {
    /** A proposal was put to the vote; from here to the announcement nobody interrupts but on the conduct of the vote (practice). */
    record VoteOpened(QuestionId question, ProposalId on, Question put) implements VoteEvent {}

    /** A member voted, or changed its vote. Sealed until the vote is closed. */
    record VoteCast(QuestionId question, SeatId seat, Vote vote) implements VoteEvent {}

    /**
     * The vote was closed and its result announced. Members that had not voted did not participate, or were absent where the roll call
     * had found them so; logs of before December 2026 have all of them absent. The decision follows from the votes, and is not kept.
     */
    record VoteClosed(QuestionId question, ProposalId on, Map<SeatId, Vote> votes) implements VoteEvent {
        /** Copies the votes. */
        public VoteClosed {
            votes = Map.copyOf(votes);
        }
    }

    /** A draft was adopted without a vote. */
    record AdoptedWithoutVote(QuestionId question, ProposalId draft) implements VoteEvent {}

    /** A secret straw poll was opened. */
    record PollOpened(PollId poll, List<String> candidates, boolean coloured) implements VoteEvent {
        /** Copies the names. */
        public PollOpened {
            candidates = List.copyOf(candidates);
        }
    }

    /** A ballot was put in. */
    record BallotCast(PollId poll, SeatId seat, Map<String, VoteCommand.Opinion> opinions) implements VoteEvent {
        /** Copies the opinions. */
        public BallotCast {
            opinions = Map.copyOf(opinions);
        }
    }

    /** The poll was closed. */
    record PollClosed(PollId poll) implements VoteEvent {}
}
