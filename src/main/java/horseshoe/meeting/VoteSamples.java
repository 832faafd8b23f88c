package horseshoe.meeting;

import horseshoe.rules.Vote;
import horseshoe.rules.consensus.ConsensusBody;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One command for every way of voting, and for statements under silence. */
final class VoteSamples {
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private VoteSamples() {}

    static Stream<Command> of(MeetingState state, Instant at) {
        return Stream.of(votes(state), polls(state), statements(state, at)).flatMap(commands -> commands);
    }

    private static Stream<Command> votes(MeetingState state) {
        return state.voting().stream()
                .flatMap(voting -> Stream.of(Vote.values()).map(vote -> new VoteCommand.CastVote(voting.id(), vote)));
    }

    private static Stream<Command> polls(MeetingState state) {
        return Stream.concat(
                Stream.of(new VoteCommand.OpenPoll(List.of(ChairSamples.WORDS), false)),
                state.votes().polling().stream()
                        .flatMap(polling -> Stream.of(ballot(polling), new VoteCommand.ClosePoll(polling.id()))));
    }

    private static Command ballot(Votes.Polling polling) {
        return new VoteCommand.CastBallot(
                polling.id(),
                polling.candidates().stream()
                        .collect(Collectors.toMap(Function.identity(), name -> VoteCommand.Opinion.NO_OPINION)));
    }

    private static Stream<Command> statements(MeetingState state, Instant at) {
        return Stream.<Stream<Command>>of(
                        Stream.of(ConsensusBody.values())
                                .map(body -> new StatementCommand.PutUnderSilence(
                                        body, ChairSamples.WORDS, at.plus(SILENCE))),
                        state.statements().open().stream()
                                .flatMap(open -> Stream.of(
                                        new StatementCommand.BreakSilence(open.id(), ChairSamples.WORDS),
                                        new StatementCommand.EndSilence(open.id()))),
                        state.statements().settled().stream()
                                .map(settled -> settled.statement().id())
                                .map(StatementCommand.LiftObjection::new))
                .flatMap(commands -> commands);
    }
}
