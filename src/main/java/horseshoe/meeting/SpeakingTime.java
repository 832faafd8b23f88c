package horseshoe.meeting;

import java.util.Optional;

/** Speaking time: allotted for the speeches to come, and extended for the one under way (practice). */
final class SpeakingTime {
    private static final int MOST_SECONDS = 3600;

    private SpeakingTime() {}

    static Verdict allot(int seconds) {
        return Examination.begin()
                .refuse(Reason.TIME_OUT_OF_RANGE, () -> seconds < 0 || seconds > MOST_SECONDS)
                .accept(new ChairEvent.TimeAllotted(seconds));
    }

    static Verdict extend(MeetingState state, int seconds) {
        Optional<Floor.Speech> speech = state.floor().speech();
        int allotted = speech.map(Floor.Speech::seconds).orElse(0);
        return Examination.begin()
                .refuse(Reason.NOBODY_SPEAKS, speech::isEmpty)
                .refuse(Reason.TIME_NOT_LIMITED, () -> allotted == 0)
                .refuse(Reason.TIME_OUT_OF_RANGE, () -> seconds < 1 || seconds > MOST_SECONDS - allotted)
                .accept(() -> speech.stream()
                        .<Event>map(now -> new ChairEvent.SpeechExtended(now.speaker(), seconds))
                        .toList());
    }
}
