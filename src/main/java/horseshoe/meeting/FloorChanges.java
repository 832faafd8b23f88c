package horseshoe.meeting;

import java.time.Instant;
import java.util.Optional;

/** What becomes of the floor. */
final class FloorChanges {
    private FloorChanges() {}

    static MeetingState evolve(MeetingState state, FloorEvent event, Instant at) {
        Floor floor = state.floor();
        return switch (event) {
            case FloorEvent.FloorAsked asked ->
                state.with(floor.adding(new Floor.Waiting(asked.speaker(), asked.purpose())));
            case FloorEvent.ListLeft left ->
                state.with(floor.without(waiting -> waiting.speaker().equals(left.speaker())));
            case FloorEvent.FloorGiven given -> state.with(given(floor, given, at));
            case FloorEvent.SpeechEnded ended -> state.with(floor.speaking(Optional.empty()));
            case FloorEvent.WordsNoted noted -> state;
            case FloorEvent.PointOfOrderRaised raised ->
                state.with(state.chair().asked(new Chair.PointOfOrder(raised.by(), raised.point())));
            case FloorEvent.PointWithdrawn withdrawn -> state.with(state.chair().unasked());
        };
    }

    private static Floor given(Floor floor, FloorEvent.FloorGiven given, Instant at) {
        Floor.Waiting called = new Floor.Waiting(given.speaker(), given.purpose());
        return floor.without(called::equals)
                .speaking(Optional.of(new Floor.Speech(given.speaker(), given.purpose(), at, given.seconds())));
    }
}
