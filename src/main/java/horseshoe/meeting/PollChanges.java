package horseshoe.meeting;

import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.charter.StrawPoll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Straw polls: ballots are put in and counted. */
final class PollChanges {
    private PollChanges() {}

    static MeetingState cast(MeetingState state, VoteEvent.BallotCast cast) {
        return state.votes()
                .polling()
                .map(polling -> state.with(state.votes().polling(with(polling, cast))))
                .orElse(state);
    }

    private static Votes.Polling with(Votes.Polling polling, VoteEvent.BallotCast cast) {
        Map<SeatId, Map<String, VoteCommand.Opinion>> ballots = new HashMap<>(polling.ballots());
        ballots.put(cast.seat(), cast.opinions());
        return new Votes.Polling(polling.id(), polling.candidates(), polling.coloured(), ballots);
    }

    static MeetingState closed(MeetingState state) {
        return state.votes()
                .polling()
                .map(polling -> state.with(state.votes().polled(counted(state, polling))))
                .orElse(state);
    }

    private static StrawPoll counted(MeetingState state, Votes.Polling polling) {
        List<StrawPoll.Candidate> candidates = polling.candidates().stream()
                .map(candidate -> counted(state, polling, candidate))
                .toList();
        return new StrawPoll(polling.coloured() ? StrawPoll.Paper.COLOURED : StrawPoll.Paper.PLAIN, candidates);
    }

    private static StrawPoll.Candidate counted(MeetingState state, Votes.Polling polling, String candidate) {
        return new StrawPoll.Candidate(
                candidate,
                seats(polling, candidate, VoteCommand.Opinion.ENCOURAGE).size(),
                seats(polling, candidate, VoteCommand.Opinion.DISCOURAGE).size(),
                seats(polling, candidate, VoteCommand.Opinion.NO_OPINION).size(),
                polling.coloured() ? permanentDiscourage(state, polling, candidate) : 0);
    }

    private static int permanentDiscourage(MeetingState state, Votes.Polling polling, String candidate) {
        return (int) seats(polling, candidate, VoteCommand.Opinion.DISCOURAGE).stream()
                .map(state.setting().council()::member)
                .flatMap(Optional::stream)
                .filter(Member::isPermanent)
                .count();
    }

    private static List<SeatId> seats(Votes.Polling polling, String candidate, VoteCommand.Opinion opinion) {
        return polling.ballots().entrySet().stream()
                .filter(ballot -> opinion == ballot.getValue().get(candidate))
                .flatMap(ballot -> Stream.of(ballot.getKey()))
                .toList();
    }
}
