package horseshoe.meeting;

import horseshoe.rules.Council;
import horseshoe.rules.SeatSet;
import java.time.Instant;
import java.util.Optional;

/** What becomes of texts under silence. */
final class StatementChanges {
    private StatementChanges() {}

    static MeetingState evolve(MeetingState state, StatementEvent event, Instant at) {
        Council council = state.setting().council();
        return switch (event) {
            case StatementEvent.SilenceBegan began ->
                state.with(state.statements()
                        .opening(new Statements.Open(began.silence(), began.body(), began.text(), began.until())));
            case StatementEvent.SilenceBroken broken ->
                state.statements()
                        .open(broken.silence())
                        .map(open -> settled(council, open, at)
                                .objectedBy(SeatSet.at(council.placeOf(broken.by())), broken.reason()))
                        .map(now -> state.with(state.statements().settling(now)))
                        .orElse(state);
            case StatementEvent.ObjectionLifted lifted ->
                state.statements()
                        .settled(lifted.silence())
                        .map(broken -> state.with(state.statements().reopening(broken)))
                        .orElse(state);
            case StatementEvent.SilenceLapsed lapsed ->
                state.statements()
                        .open(lapsed.silence())
                        .map(open -> state.with(state.statements().lapsing(open)))
                        .orElse(state);
            case StatementEvent.StatementAgreed agreed ->
                state.statements()
                        .open(agreed.silence())
                        .map(open -> settled(council, open, at))
                        .map(now -> state.with(state.statements().settling(now)))
                        .orElse(state);
        };
    }

    private static Statements.Settled settled(Council council, Statements.Open open, Instant at) {
        return new Statements.Settled(open, open.body().decide(council, SeatSet.none()), Optional.empty(), at);
    }
}
