package horseshoe.verbatim;

import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.FloorEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds the speeches in a log: from the floor given to its end, with the words that the speaker put on record. */
final class Speeches {
    private final List<Speech> speeches = new ArrayList<>();
    private boolean underWay;

    private Speeches() {}

    /** All speeches in order; one that has not ended lasts to the last event of the log. */
    static List<Speech> of(MeetingLog log) {
        Speeches found = new Speeches();
        log.events().forEach(found::take);
        if (!log.events().isEmpty()) {
            found.end(log.events().getLast().at());
        }
        return List.copyOf(found.speeches);
    }

    private void take(Happened happened) {
        Instant at = happened.at();
        switch (happened.event()) {
            case FloorEvent.FloorGiven given -> begin(given, at);
            case FloorEvent.SpeechEnded ended -> end(at);
            case ChairEvent.MeetingSuspended suspended -> end(at);
            case ChairEvent.MeetingAdjourned adjourned -> end(at);
            case FloorEvent.WordsNoted noted -> note(noted, at);
            default -> {}
        }
    }

    private void begin(FloorEvent.FloorGiven given, Instant at) {
        end(at);
        speeches.add(new Speech(given.speaker(), given.purpose(), at, 0, List.of()));
        underWay = true;
    }

    private void end(Instant at) {
        if (underWay) {
            Speech last = speeches.removeLast();
            speeches.add(last.lasting(Duration.between(last.at(), at).toSeconds()));
        }
        underWay = false;
    }

    /** Words belong to the speaker's last speech of that purpose; without one they stand alone and take no time. */
    private void note(FloorEvent.WordsNoted noted, Instant at) {
        for (int place = speeches.size() - 1; place >= 0; place--) {
            Speech speech = speeches.get(place);
            if (speech.speaker().equals(noted.speaker()) && speech.purpose() == noted.purpose()) {
                speeches.set(place, speech.saying(noted.words()));
                return;
            }
        }
        alone(new Speech(noted.speaker(), noted.purpose(), at, 0, List.of(noted.words())));
    }

    /** The speech under way stays the last one. */
    private void alone(Speech words) {
        speeches.add(underWay ? speeches.size() - 1 : speeches.size(), words);
    }
}
