package horseshoe.web.live.debrief;

import horseshoe.classroom.ClassEvent;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.RosterEvent;
import horseshoe.classroom.RunEvent;
import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.classroom.RunId;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The log of a class as its teacher may take it away: without keys and return codes, without ballots, and without the votes of a question
 * that was not closed.
 */
final class OwnLog {
    private final Set<Closed> closed = new HashSet<>();

    private OwnLog() {}

    private record Closed(RunId run, QuestionId question) {}

    /** Looks from the end: a vote stays if its question was closed later in the same meeting, and not taken back before. */
    static List<Recorded> of(List<Recorded> log) {
        OwnLog own = new OwnLog();
        List<Recorded> kept = new ArrayList<>();
        for (Recorded recorded : log.reversed()) {
            if (own.keeps(recorded.event())) {
                kept.add(recorded);
            }
        }
        return kept.reversed();
    }

    private boolean keeps(ClassEvent event) {
        return switch (event) {
            case RosterEvent.KeyGiven given -> false;
            case RosterEvent.ReturnCodeGiven given -> false;
            case RunEvent.RunRewound rewound -> forget(rewound.run());
            case MeetingWent went -> keeps(went);
            default -> true;
        };
    }

    private boolean forget(RunId run) {
        closed.removeIf(question -> question.run().equals(run));
        return true;
    }

    private boolean keeps(MeetingWent went) {
        return switch (went.event()) {
            case VoteEvent.BallotCast cast -> false;
            case VoteEvent.VoteCast cast -> closed.contains(new Closed(went.run(), cast.question()));
            case VoteEvent.VoteClosed ended -> {
                closed.add(new Closed(went.run(), ended.question()));
                yield true;
            }
            case VoteEvent.VoteOpened opened -> {
                closed.remove(new Closed(went.run(), opened.question()));
                yield true;
            }
            default -> true;
        };
    }
}
