package horseshoe.web.live.view;

import horseshoe.meeting.MeetingState;
import horseshoe.meeting.VoteCommand;
import horseshoe.meeting.Votes;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A meeting without what is sealed: of an open vote or poll only whether all have voted is left. What is made from it can tell nothing
 * else, and stays the same while votes come in.
 */
final class Sealed {
    private Sealed() {}

    static MeetingState of(MeetingState meeting) {
        Votes votes = meeting.votes();
        Votes sealed = new Votes(
                votes.voting().map(voting -> of(meeting, voting)),
                votes.taken(),
                votes.polling().map(polling -> of(meeting, polling)),
                votes.polls());
        return new MeetingState(
                meeting.setting(),
                meeting.phase(),
                meeting.chair(),
                meeting.floor(),
                meeting.papers(),
                sealed,
                meeting.statements());
    }

    /** Whether a vote or a poll is open and every member has voted. */
    static boolean isComplete(MeetingState meeting) {
        Votes votes = meeting.votes();
        return votes.voting()
                        .filter(voting -> isComplete(meeting, voting.cast()))
                        .isPresent()
                || votes.polling()
                        .filter(polling -> isComplete(meeting, polling.ballots()))
                        .isPresent();
    }

    private static Votes.Voting of(MeetingState meeting, Votes.Voting voting) {
        Map<SeatId, Vote> cast = isComplete(meeting, voting.cast()) ? everybody(meeting, Vote.ABSTAINING) : Map.of();
        return new Votes.Voting(voting.id(), voting.on(), voting.question(), cast, voting.since());
    }

    private static Votes.Polling of(MeetingState meeting, Votes.Polling polling) {
        Map<String, VoteCommand.Opinion> blank = polling.candidates().stream()
                .collect(Collectors.toMap(Function.identity(), name -> VoteCommand.Opinion.NO_OPINION));
        Map<SeatId, Map<String, VoteCommand.Opinion>> ballots =
                isComplete(meeting, polling.ballots()) ? everybody(meeting, blank) : Map.of();
        return new Votes.Polling(polling.id(), polling.candidates(), polling.coloured(), ballots);
    }

    private static boolean isComplete(MeetingState meeting, Map<SeatId, ?> cast) {
        return cast.size() == meeting.setting().council().size();
    }

    private static <V> Map<SeatId, V> everybody(MeetingState meeting, V value) {
        return meeting.setting().council().members().stream().collect(Collectors.toMap(Member::seat, member -> value));
    }
}
