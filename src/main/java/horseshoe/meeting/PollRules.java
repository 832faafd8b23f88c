package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Secret straw polls (practice): they have no legal effect, and no ballot is ever shown. */
final class PollRules {
    private PollRules() {}

    static Verdict open(MeetingState state, VoteCommand.OpenPoll opening) {
        return Examination.begin()
                .refuse(Reason.POLL_UNDER_WAY, () -> state.votes().polling().isPresent())
                .refuse(Reason.NO_CANDIDATES, () -> !areNamed(opening.candidates()))
                .accept(new VoteEvent.PollOpened(state.votes().nextPoll(), opening.candidates(), opening.coloured()));
    }

    private static boolean areNamed(List<String> candidates) {
        return !candidates.isEmpty()
                && candidates.stream().noneMatch(Spelling::isBlank)
                && candidates.stream()
                        .allMatch(one -> candidates.stream()
                                        .filter(other -> Spelling.isSame(one, other))
                                        .count()
                                == 1);
    }

    static Verdict cast(MeetingState state, SeatId seat, VoteCommand.CastBallot casting) {
        Event cast = new VoteEvent.BallotCast(casting.poll(), seat, casting.opinions());
        return Examination.begin()
                .refuse(() -> isOpen(state, casting.poll()))
                .refuse(Reason.BALLOT_INCOMPLETE, () -> !isComplete(state, casting))
                .accept(() -> hasCast(state, seat, casting) ? List.of() : List.of(cast));
    }

    private static Optional<Refusal> isOpen(MeetingState state, PollId poll) {
        return Examination.begin()
                .refuse(
                        Reason.NO_SUCH_POLL,
                        () -> state.votes()
                                .polling()
                                .filter(polling -> polling.id().equals(poll))
                                .isEmpty())
                .refusal();
    }

    private static boolean isComplete(MeetingState state, VoteCommand.CastBallot casting) {
        return state.votes()
                .polling()
                .filter(polling -> new HashSet<>(polling.candidates())
                        .equals(casting.opinions().keySet()))
                .isPresent();
    }

    private static boolean hasCast(MeetingState state, SeatId seat, VoteCommand.CastBallot casting) {
        return state.votes()
                .polling()
                .filter(polling -> casting.opinions().equals(polling.ballots().get(seat)))
                .isPresent();
    }

    static Verdict close(MeetingState state, PollId poll) {
        return Examination.begin().refuse(() -> isOpen(state, poll)).accept(new VoteEvent.PollClosed(poll));
    }
}
