package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.meeting.VoteEvent;
import java.util.List;

/**
 * What a moment of a class has in common with the one before it. Votes come in many at a time and change little of what is seen: who has
 * voted, and whether all have.
 *
 * @param before the moment before
 * @param now this one
 */
record Likeness(Moment.Scene before, Moment.Scene now) {
    /** Whether nothing has happened but that votes or ballots came in, and nothing waits for a moment to pass. */
    boolean isButForVotes() {
        ClassState old = before.state();
        ClassState fresh = now.state();
        return old.lesson() == fresh.lesson()
                && old.roster() == fresh.roster()
                && old.board() == fresh.board()
                && old.run().id().equals(fresh.run().id())
                && hasGrownByVotes(old.run().history(), fresh.run().history())
                && now.meeting().statements().open().isEmpty();
    }

    private static boolean hasGrownByVotes(List<Recorded> old, List<Recorded> fresh) {
        int known = old.size();
        return fresh.size() >= known
                && (known == 0 || fresh.get(known - 1) == old.get(known - 1))
                && fresh.subList(known, fresh.size()).stream().allMatch(Likeness::isVote);
    }

    private static boolean isVote(Recorded recorded) {
        return recorded.event() instanceof MeetingWent went
                && (went.event() instanceof VoteEvent.VoteCast || went.event() instanceof VoteEvent.BallotCast);
    }
}
