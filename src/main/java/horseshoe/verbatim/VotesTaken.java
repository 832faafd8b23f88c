package horseshoe.verbatim;

import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Question;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the votes in a log that were closed, and decides them again. */
final class VotesTaken {
    private final Council council;
    private final Map<QuestionId, Question> put = new HashMap<>();
    private final List<VoteTaken> taken = new ArrayList<>();

    private VotesTaken(Council council) {
        this.council = council;
    }

    static List<VoteTaken> of(MeetingLog log) {
        VotesTaken found = new VotesTaken(log.setting().council());
        log.events().forEach(found::take);
        return List.copyOf(found.taken);
    }

    private void take(Happened happened) {
        switch (happened.event()) {
            case VoteEvent.VoteOpened opened -> put.put(opened.question(), opened.put());
            case VoteEvent.VoteClosed closed -> close(closed, happened.at());
            case VoteEvent.AdoptedWithoutVote unvoted ->
                taken.add(new VoteTaken(
                        unvoted.question(), unvoted.draft(), new Decision.AdoptedWithoutVote(council), happened.at()));
            default -> {}
        }
    }

    private void close(VoteEvent.VoteClosed closed, Instant at) {
        Question question = put.get(closed.question());
        if (question != null) {
            Decision decision = council.rule().decide(question, sheet(closed.votes()));
            taken.add(new VoteTaken(closed.question(), closed.on(), decision, at));
        }
    }

    /** Every log has the vote of every member; one that a log left out would be absent. */
    private VoteSheet sheet(Map<SeatId, Vote> votes) {
        VoteSheet sheet = VoteSheet.of(council, votes);
        return sheet.with(sheet.pending(), Vote.ABSENT);
    }
}
