package horseshoe.meeting;

import horseshoe.rules.Decision;
import horseshoe.rules.Question;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.charter.StrawPoll;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The votes of the meeting.
 *
 * @param voting the vote under way
 * @param taken the votes that were closed, in order
 * @param polling the straw poll under way
 * @param polls the polls that were closed, in order
 */
public record Votes(Optional<Voting> voting, List<Taken> taken, Optional<Polling> polling, List<StrawPoll> polls) {
    /** Copies the lists. */
    public Votes {
        taken = List.copyOf(taken);
        polls = List.copyOf(polls);
    }

    /**
     * A vote under way.
     *
     * @param id its number
     * @param on what was put to the vote
     * @param question what the law of voting asks about it
     * @param cast the votes so far; sealed
     * @param since when it was opened
     */
    public record Voting(QuestionId id, ProposalId on, Question question, Map<SeatId, Vote> cast, Instant since) {
        /** Copies the votes. */
        public Voting {
            cast = Map.copyOf(cast);
        }
    }

    /**
     * A vote that was taken, or its absence where a draft was adopted without one.
     *
     * @param id its number
     * @param proposal what was put, as it stood when it was put
     * @param votes every seat's vote; empty where there was no vote
     * @param decision what it came to
     * @param at when it was announced
     */
    public record Taken(QuestionId id, Proposal proposal, Map<SeatId, Vote> votes, Decision decision, Instant at) {
        /** Copies the votes. */
        public Taken {
            votes = Map.copyOf(votes);
        }
    }

    /**
     * A straw poll under way.
     *
     * @param id its number
     * @param candidates on whom
     * @param coloured whether permanent members' ballots have a colour of their own
     * @param ballots the ballots so far; secret for good
     */
    public record Polling(
            PollId id,
            List<String> candidates,
            boolean coloured,
            Map<SeatId, Map<String, VoteCommand.Opinion>> ballots) {
        /** Copies list and map. */
        public Polling {
            candidates = List.copyOf(candidates);
            ballots = Map.copyOf(ballots);
        }
    }

    /**
     * A vote that was taken.
     *
     * @param id its number
     * @return empty if there was none under that number, or it is still open
     */
    public Optional<Taken> taken(QuestionId id) {
        return taken.stream().filter(vote -> vote.id().equals(id)).findFirst();
    }

    QuestionId next() {
        return new QuestionId(taken.size() + voting.stream().toList().size() + 1);
    }

    PollId nextPoll() {
        return new PollId(polls.size() + 1);
    }

    /** Whether anything has been voted that concerns a draft: itself, its amendments or parts of it. */
    boolean touched(ProposalId draft) {
        return taken.stream().anyMatch(vote -> Papers.isAbout(vote.proposal(), draft));
    }

    Votes voting(Optional<Voting> now) {
        return new Votes(now, taken, polling, polls);
    }

    Votes taking(Taken vote) {
        return new Votes(
                Optional.empty(), Stream.concat(taken.stream(), Stream.of(vote)).toList(), polling, polls);
    }

    Votes polling(Polling now) {
        return new Votes(voting, taken, Optional.of(now), polls);
    }

    Votes polled(StrawPoll poll) {
        return new Votes(
                voting,
                taken,
                Optional.empty(),
                Stream.concat(polls.stream(), Stream.of(poll)).toList());
    }

    static Votes none() {
        return new Votes(Optional.empty(), List.of(), Optional.empty(), List.of());
    }
}
