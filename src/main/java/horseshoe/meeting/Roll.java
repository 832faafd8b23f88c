package horseshoe.meeting;

import java.util.Optional;
import java.util.Set;

/** The roll (Model United Nations). A member that was called absent and then acts has arrived: nobody votes and stays absent. */
final class Roll {
    private Roll() {}

    static Optional<Event> arrived(MeetingState state, Act act) {
        return ListRules.seat(act.by())
                .filter(seat -> state.chair().roll().contains(seat))
                .map(ChairEvent.MemberArrived::new);
    }

    /** Whether everybody that is there has voted. */
    static boolean haveAllVoted(MeetingState state, Votes.Voting voting) {
        return state.setting().council().members().stream()
                .map(member -> member.seat())
                .filter(seat -> !Set.copyOf(state.chair().roll()).contains(seat))
                .allMatch(voting.cast()::containsKey);
    }
}
