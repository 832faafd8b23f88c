package horseshoe.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is in order now. There is one truth about that, {@link Meeting#decide}: it is asked with one command for everything that could be
 * chosen. Words that people would write themselves are "..." in these commands.
 */
public final class Openings {
    private Openings() {}

    /**
     * What an actor may do now.
     *
     * @param state how the meeting stands
     * @param actor in what capacity
     * @param at now
     * @return commands that would be accepted, one for each choice of paper, speaker, purpose or motion
     */
    public static List<Command> candidates(MeetingState state, Actor actor, Instant at) {
        return Stream.of(
                        ChairSamples.of(state),
                        FloorSamples.of(state),
                        PaperSamples.of(state),
                        VoteSamples.of(state, at))
                .flatMap(commands -> commands)
                .filter(command -> isInOrder(state, new Act(actor, command, at)))
                .toList();
    }

    private static boolean isInOrder(MeetingState state, Act act) {
        return Meeting.decide(state, act) instanceof Verdict.Accepted;
    }

    /**
     * The step that the President is expected to take next: the order of a meeting in practice, from the opening over the agenda,
     * invitations, motions, speakers and votes to the adjournment.
     *
     * @param state how the meeting stands
     * @return empty while the meeting waits for others, votes to be cast for example, and when it is over
     */
    public static Optional<Command> next(MeetingState state) {
        return NextSteps.of(state)
                .filter(command -> isInOrder(state, new Act(new Actor.Chair(), command, Instant.EPOCH)))
                .findFirst();
    }
}
