package horseshoe.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.FloorEvent;
import horseshoe.meeting.GuestId;
import horseshoe.meeting.Purpose;
import horseshoe.meeting.Speaker;
import horseshoe.rules.SeatId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A speech lasts from the floor given to its end. */
class SpeechesTest {
    private static final Speaker FRANCE = new Speaker.OfMember(SeatId.of("FRA"));
    private static final Speaker JAPAN = new Speaker.OfMember(SeatId.of("JPN"));

    private static List<Speech> speeches(Story story) {
        return Proceedings.of(story.log()).speeches();
    }

    @Test
    void itLastsToItsEnd() {
        assertThat(speeches(Story.opened().speech("FRA", 90)))
                .extracting(Speech::seconds)
                .containsExactly(90L);
    }

    @Test
    void theNextSpeakerEndsIt() {
        Story story = Story.opened()
                .then(new FloorEvent.FloorGiven(FRANCE, Purpose.STATEMENT, 0))
                .later(30)
                .then(new FloorEvent.FloorGiven(JAPAN, Purpose.STATEMENT, 0))
                .later(20)
                .then(new FloorEvent.SpeechEnded(JAPAN));
        assertThat(speeches(story)).extracting(Speech::seconds).containsExactly(30L, 20L);
    }

    @Test
    void aSuspensionEndsIt() {
        Story story = Story.opened()
                .then(new FloorEvent.FloorGiven(FRANCE, Purpose.STATEMENT, 0))
                .later(30)
                .then(new ChairEvent.MeetingSuspended("after lunch"))
                .later(3600)
                .then(new ChairEvent.MeetingResumed());
        assertThat(speeches(story)).extracting(Speech::seconds).containsExactly(30L);
    }

    @Test
    void oneUnderWayLastsToTheLastEvent() {
        Story story = Story.opened()
                .then(new FloorEvent.FloorGiven(FRANCE, Purpose.STATEMENT, 0))
                .later(12)
                .then(new FloorEvent.FloorAsked(JAPAN, Purpose.STATEMENT));
        assertThat(speeches(story)).extracting(Speech::seconds).containsExactly(12L);
    }

    @Test
    void wordsNotedBelongToTheSpeech() {
        assertThat(speeches(Story.opened().speech("FRA", 60, "We support it.", "All of it.")))
                .extracting(Speech::words)
                .containsExactly(List.of("We support it.", "All of it."));
    }

    @Test
    void wordsWithoutTheFloorStandAloneAndTakeNoTime() {
        Story story = Story.opened()
                .then(new FloorEvent.FloorGiven(FRANCE, Purpose.STATEMENT, 0))
                .then(new FloorEvent.WordsNoted(JAPAN, Purpose.EXPLANATION_BEFORE, "We shall abstain."))
                .later(9)
                .then(new FloorEvent.SpeechEnded(FRANCE));
        assertThat(speeches(story))
                .filteredOn(speech -> speech.speaker().equals(JAPAN))
                .extracting(Speech::seconds, Speech::words)
                .containsExactly(tuple(0L, List.of("We shall abstain.")));
        assertThat(speeches(story))
                .filteredOn(speech -> speech.speaker().equals(FRANCE))
                .extracting(Speech::seconds)
                .containsExactly(10L);
    }

    @Test
    void guestsSpeakToo() {
        Speaker guest = new Speaker.OfGuest(new GuestId(1));
        Story story = Story.opened()
                .then(new FloorEvent.FloorGiven(guest, Purpose.BRIEFING, 0))
                .later(40)
                .then(new FloorEvent.SpeechEnded(guest));
        assertThat(SpeakingTime.of(speeches(story), List.of()).shares())
                .containsExactly(new Share(guest, 1, 40, new Fraction(1, 1)));
    }
}
