package horseshoe.meeting;

import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Voting: a simultaneous show of hands, sealed until it is closed, final once it is announced (practice; Charter Art. 27). */
final class VoteRules {
    private VoteRules() {}

    static Verdict decide(MeetingState state, Act act, VoteCommand command) {
        return switch (command) {
            case VoteCommand.CastVote casting ->
                cast(state, ListRules.seat(act.by()).orElseThrow(), casting);
            case VoteCommand.AskForVote asking ->
                askForVote(state, ListRules.seat(act.by()).orElseThrow(), asking.draft());
            case VoteCommand.OpenPoll opening -> PollRules.open(state, opening);
            case VoteCommand.CastBallot casting ->
                PollRules.cast(state, ListRules.seat(act.by()).orElseThrow(), casting);
            case VoteCommand.ClosePoll closing -> PollRules.close(state, closing.poll());
        };
    }

    private static Verdict cast(MeetingState state, SeatId seat, VoteCommand.CastVote casting) {
        Event cast = new VoteEvent.VoteCast(casting.question(), seat, casting.vote());
        return Examination.begin()
                .refuse(() -> isOpen(state, casting.question()))
                .accept(() -> hasCast(state, seat, casting.vote()) ? List.of() : List.of(cast));
    }

    private static Optional<Refusal> isOpen(MeetingState state, QuestionId question) {
        return Examination.begin()
                .refuse(
                        Reason.VOTE_ANNOUNCED,
                        () -> state.votes().taken(question).isPresent())
                .refuse(
                        Reason.NO_SUCH_VOTE,
                        () -> state.voting()
                                .filter(voting -> voting.id().equals(question))
                                .isEmpty())
                .refusal();
    }

    private static boolean hasCast(MeetingState state, SeatId seat, Vote vote) {
        return state.voting().filter(voting -> vote == voting.cast().get(seat)).isPresent();
    }

    /** Any member can have a vote instead of an adoption without one (practice). */
    private static Verdict askForVote(MeetingState state, SeatId by, ProposalId draft) {
        return Examination.begin()
                .refuse(() -> PaperRules.draftIsTabled(state, draft))
                .accept(() -> state.papers()
                        .paper(draft)
                        .filter(paper -> !paper.objectors().contains(by))
                        .<List<Event>>map(paper -> List.of(new PaperEvent.VoteAskedFor(draft, by)))
                        .orElse(List.of()));
    }

    static Verdict close(MeetingState state, QuestionId question, Act act) {
        return Examination.begin()
                .refuse(() -> isOpen(state, question))
                .accept(() -> state.voting().stream()
                        .flatMap(voting -> announced(state, voting, act))
                        .toList());
    }

    private static Stream<Event> announced(MeetingState state, Votes.Voting voting, Act act) {
        Event closed = new VoteEvent.VoteClosed(voting.id(), voting.on(), everybody(state, voting));
        MeetingState after = Meeting.evolve(state, closed, act.at());
        List<Event> follow = after.votes().taken(voting.id()).stream()
                .flatMap(taken -> Consequences.of(after, taken).stream())
                .toList();
        MeetingState last = Meeting.evolve(after, follow, act.at());
        return Stream.of(Stream.of(closed), follow.stream(), Challenges.next(last))
                .flatMap(events -> events);
    }

    /** Whoever has not voted when the vote is closed did not participate; whom the roll call found absent was absent (practice). */
    private static Map<SeatId, Vote> everybody(MeetingState state, Votes.Voting voting) {
        Map<SeatId, Vote> votes = new HashMap<>();
        state.setting().council().members().stream()
                .map(Member::seat)
                .forEach(seat -> votes.put(
                        seat,
                        voting.cast()
                                .getOrDefault(
                                        seat,
                                        state.chair().roll().contains(seat) ? Vote.ABSENT : Vote.NOT_PARTICIPATING)));
        return votes;
    }
}
