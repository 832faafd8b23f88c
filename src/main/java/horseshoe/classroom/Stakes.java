package horseshoe.classroom;

import horseshoe.drafting.paper.WorkingPaper;
import horseshoe.meeting.Phase;
import horseshoe.rules.SeatId;
import java.util.Optional;

/**
 * What is at stake for a seat when somebody new wants to sit in it. Until the meeting is opened and while the seat has no secrets, anybody
 * may; a delegation comes in at once. After that those who hold the seat, or the teacher, are asked.
 *
 * @param state the class
 * @param seat which
 */
public record Stakes(ClassState state, SeatId seat) {
    /**
     * Whether a newcomer waits until somebody of the seat, or the teacher, lets them in.
     *
     * @return false for a seat that nobody holds, and where the teacher has opened all seats
     */
    public boolean areAskedAbout() {
        return !state.roster().door().open() && isHeld() && (hasBegun() || hasSecrets());
    }

    private boolean isHeld() {
        return !state.roster().in(seat).isEmpty() || state.roster().play(seat) == RosterEvent.Play.TEACHER;
    }

    private boolean hasBegun() {
        return state.run().state().phase() != Phase.CALLED;
    }

    private boolean hasSecrets() {
        return state.board().notes().stream()
                        .map(ClassState.Note::sent)
                        .anyMatch(note -> note.from().equals(seat) || note.to().equals(seat))
                || state.board().released().stream()
                        .anyMatch(released -> released.inject().to().equals(Optional.of(seat)))
                || state.folder().papers().stream().anyMatch(this::isSecret);
    }

    private boolean isSecret(WorkingPaper paper) {
        return paper.circle().invited().isPresent() && paper.isSeenBy(Optional.of(seat));
    }
}
