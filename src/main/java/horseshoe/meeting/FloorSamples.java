package horseshoe.meeting;

import horseshoe.rules.Member;
import java.util.stream.Stream;

/** One command for everything that a speaker, or the President giving the floor, could choose. */
final class FloorSamples {
    private FloorSamples() {}

    static Stream<Command> of(MeetingState state) {
        return Stream.of(speaking(), asking(), giving(state), yielding(state)).flatMap(commands -> commands);
    }

    private static Stream<Command> speaking() {
        return Stream.of(
                new FloorCommand.LeaveList(),
                new FloorCommand.EndSpeech(),
                new FloorCommand.Note(ChairSamples.WORDS),
                new FloorCommand.RaisePointOfOrder(ChairSamples.WORDS),
                new FloorCommand.WithdrawPoint(),
                new FloorCommand.ChallengeRuling());
    }

    private static Stream<Command> asking() {
        return Stream.of(Purpose.values()).map(FloorCommand.AskForFloor::new);
    }

    static Stream<Floor.Waiting> waiting(MeetingState state) {
        return state.floor().inOrder().stream();
    }

    private static Stream<Command> giving(MeetingState state) {
        return waiting(state)
                .map(Floor.Waiting::speaker)
                .distinct()
                .flatMap(speaker ->
                        Stream.of(new FloorCommand.GiveFloor(speaker), new ChairCommand.TakeOffList(speaker)));
    }

    private static Stream<Command> yielding(MeetingState state) {
        return state.setting().council().members().stream().map(Member::seat).map(FloorCommand.YieldTo::new);
    }
}
