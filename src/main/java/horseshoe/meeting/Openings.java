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
                .filter(command -> doesSomething(state, new Act(actor, command, at)))
                .toList();
    }

    /** What was said once is not offered again; what is filled in anew each time is. */
    private static boolean doesSomething(MeetingState state, Act act) {
        return Meeting.decide(state, act) instanceof Verdict.Accepted accepted
                && (isFilledIn(act.command()) || accepted.events().stream().anyMatch(Openings::isOwn));
    }

    private static boolean isFilledIn(Command command) {
        return command instanceof PaperCommand.Revise
                || command instanceof VoteCommand.CastVote
                || command instanceof VoteCommand.CastBallot;
    }

    /** Not what an act only brings along: that a ruling stands, that a member has arrived. */
    private static boolean isOwn(Event event) {
        return !(event instanceof ChairEvent.RulingSettled) && !(event instanceof ChairEvent.MemberArrived);
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
