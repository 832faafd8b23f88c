package horseshoe.meeting;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Question;
import horseshoe.rules.Result;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What becomes of votes and polls. */
final class VoteChanges {
    private VoteChanges() {}

    static MeetingState evolve(MeetingState state, VoteEvent event, Instant at) {
        Votes votes = state.votes();
        return switch (event) {
            case VoteEvent.VoteOpened opened ->
                state.with(votes.voting(
                        Optional.of(new Votes.Voting(opened.question(), opened.on(), opened.put(), Map.of(), at))));
            case VoteEvent.VoteCast cast ->
                state.with(votes.voting(votes.voting().map(voting -> cast(voting, cast))));
            case VoteEvent.VoteClosed closed -> closed(state, closed, at);
            case VoteEvent.AdoptedWithoutVote adopted -> adopted(state, adopted, at);
            case VoteEvent.PollOpened opened ->
                state.with(votes.polling(
                        new Votes.Polling(opened.poll(), opened.candidates(), opened.coloured(), Map.of())));
            case VoteEvent.BallotCast cast -> PollChanges.cast(state, cast);
            case VoteEvent.PollClosed closed -> PollChanges.closed(state);
        };
    }

    private static Votes.Voting cast(Votes.Voting voting, VoteEvent.VoteCast cast) {
        Map<SeatId, Vote> votes = new HashMap<>(voting.cast());
        votes.put(cast.seat(), cast.vote());
        return new Votes.Voting(voting.id(), voting.on(), voting.question(), votes, voting.since());
    }

    private static MeetingState closed(MeetingState state, VoteEvent.VoteClosed closed, Instant at) {
        return state.papers()
                .paper(closed.on())
                .map(paper -> announced(state, paper.proposal(), closed, at))
                .orElse(state);
    }

    private static MeetingState announced(
            MeetingState state, Proposal proposal, VoteEvent.VoteClosed closed, Instant at) {
        Council council = state.setting().council();
        Decision decision = council.rule().decide(question(state, proposal), VoteSheet.of(council, closed.votes()));
        Votes.Taken taken = new Votes.Taken(closed.question(), proposal, closed.votes(), decision, at);
        MeetingState counted =
                Aims.voted(state, proposal.id(), at).with(state.votes().taking(taken));
        MeetingState divided = proposal instanceof Proposal.Part part && decision.result() == Result.ADOPTED
                ? counted.with(Divisions.adding(counted.papers(), part, true))
                : counted;
        return PaperChanges.standing(divided, proposal.id(), standing(decision.result()));
    }

    private static Question question(MeetingState state, Proposal proposal) {
        return state.voting().map(Votes.Voting::question).orElseGet(() -> Questions.of(state, proposal));
    }

    private static Standing standing(Result result) {
        return switch (result) {
            case ADOPTED -> Standing.ADOPTED;
            case NOT_ADOPTED -> Standing.NOT_ADOPTED;
        };
    }

    private static MeetingState adopted(MeetingState state, VoteEvent.AdoptedWithoutVote adopted, Instant at) {
        Decision decision = new Decision.AdoptedWithoutVote(state.setting().council());
        return state.papers()
                .paper(adopted.draft())
                .map(Papers.Paper::proposal)
                .map(draft -> new Votes.Taken(adopted.question(), draft, Map.of(), decision, at))
                .map(taken -> PaperChanges.standing(
                        state.with(state.votes().taking(taken)), adopted.draft(), Standing.ADOPTED))
                .orElse(state);
    }
}
