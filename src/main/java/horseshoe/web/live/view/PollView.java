package horseshoe.web.live.view;

import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Votes;
import horseshoe.rules.charter.StrawPoll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A secret straw poll under way: who has put a ballot in, never what is on it.
 *
 * @param poll its number
 * @param candidates on whom
 * @param coloured whether permanent members' ballots have a colour of their own
 * @param cast seats that have put in a ballot, in the order of the table
 * @param mine whether the seat that looks has
 * @param yours whether the seat's ballot is in the hands of whoever looks; it is not for those who came too late for it
 */
record PollView(int poll, List<String> candidates, boolean coloured, List<String> cast, boolean mine, boolean yours) {
    /** A closed poll: numbers only. */
    record ClosedView(int poll, List<CandidateView> candidates) {}

    /** What the ballots said of one candidate. */
    record CandidateView(
            String name, int encourage, int discourage, int noOpinion, Optional<Integer> permanentDiscourage) {}

    static List<ClosedView> closed(MeetingState state) {
        List<ClosedView> closed = new ArrayList<>();
        for (StrawPoll poll : state.votes().polls()) {
            boolean coloured = poll.paper() == StrawPoll.Paper.COLOURED;
            closed.add(new ClosedView(
                    closed.size() + 1,
                    poll.candidates().stream()
                            .map(one -> candidate(one, coloured))
                            .toList()));
        }
        return closed;
    }

    private static CandidateView candidate(StrawPoll.Candidate candidate, boolean coloured) {
        return new CandidateView(
                candidate.name(),
                candidate.encourage(),
                candidate.discourage(),
                candidate.noOpinion(),
                coloured ? Optional.of(candidate.permanentDiscourage()) : Optional.empty());
    }

    static Optional<PollView> of(MeetingState state, Audience.Standpoint standpoint) {
        return state.votes().polling().map(polling -> of(state, polling, standpoint));
    }

    private static PollView of(MeetingState state, Votes.Polling polling, Audience.Standpoint standpoint) {
        return new PollView(
                polling.id().number(),
                polling.candidates(),
                polling.coloured(),
                Places.inOrder(state.setting().council(), polling.ballots().keySet()),
                standpoint.seat().filter(polling.ballots()::containsKey).isPresent(),
                standpoint.seat().isPresent() && !standpoint.late());
    }
}
