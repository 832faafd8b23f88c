package horseshoe.meeting;

import horseshoe.rules.Vote;
import java.util.List;
import java.util.Map;

/** Voting (Charter Art. 27; provisional rule 40), and the straw poll, which is none (practice). */
public sealed interface VoteCommand extends Command {
    /** Votes, or changes a vote, as long as the vote is open. */
    record CastVote(QuestionId question, Vote vote) implements VoteCommand {}

    /** Asks that a draft be put to the vote instead of being adopted without one (practice). */
    record AskForVote(ProposalId draft) implements VoteCommand {}

    /** The President opens a secret straw poll on candidates (practice). */
    record OpenPoll(List<String> candidates, boolean coloured) implements VoteCommand {
        /** Copies the names. */
        public OpenPoll {
            candidates = List.copyOf(candidates);
        }
    }

    /** Fills in a ballot: an opinion on each candidate. */
    record CastBallot(PollId poll, Map<String, Opinion> opinions) implements VoteCommand {
        /** Copies the opinions. */
        public CastBallot {
            opinions = Map.copyOf(opinions);
        }
    }

    /** The President closes the poll; only the numbers are made known. */
    record ClosePoll(PollId poll) implements VoteCommand {}

    /** An opinion on a candidate. */
    enum Opinion {
        /** Encourage. */
        ENCOURAGE,
        /** Discourage. */
        DISCOURAGE,
        /** No opinion expressed. */
        NO_OPINION
    }
}
