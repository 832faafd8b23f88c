package horseshoe.web.live.view;

import horseshoe.explanation.MeetingWords;
import horseshoe.meeting.Floor;
import horseshoe.meeting.Guest;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Speaker;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The floor.
 *
 * @param speech the speech under way
 * @param list who waits to speak, in the order of asking
 * @param closed whether nobody else is put on the list
 * @param seconds speaking time allotted; 0 where it is not limited
 * @param guests who was invited to take part
 */
record FloorView(
        Optional<SpeechView> speech, List<WaitingView> list, boolean closed, int seconds, List<GuestView> guests) {
    /** A speech under way; {@code mine} to those in the seat that speaks. */
    record SpeechView(
            String who,
            Optional<String> seat,
            Optional<Integer> guest,
            String purpose,
            Instant since,
            int seconds,
            boolean mine) {}

    /** Somebody on the list. */
    record WaitingView(String who, Optional<String> seat, Optional<Integer> guest, String purpose) {}

    /** Somebody invited. */
    record GuestView(int guest, String name, String kind) {
        static GuestView of(Guest guest) {
            return new GuestView(guest.id().number(), guest.name(), guest.kind().name());
        }
    }

    static FloorView of(MeetingState state, MeetingWords words, Audience.Standpoint standpoint) {
        Floor floor = state.floor();
        return new FloorView(
                floor.speech().map(speech -> speech(state, words, speech, standpoint)),
                floor.list().stream()
                        .map(waiting -> waiting(state, words, waiting))
                        .toList(),
                floor.closed(),
                floor.seconds(),
                floor.guests().stream().map(GuestView::of).toList());
    }

    private static SpeechView speech(
            MeetingState state, MeetingWords words, Floor.Speech speech, Audience.Standpoint standpoint) {
        return new SpeechView(
                words.speaker(state, speech.speaker()),
                seat(speech.speaker()),
                guest(speech.speaker()),
                speech.purpose().name(),
                speech.since(),
                speech.seconds(),
                standpoint.seat().isPresent()
                        && seat(speech.speaker()).equals(standpoint.seat().map(own -> own.code())));
    }

    private static WaitingView waiting(MeetingState state, MeetingWords words, Floor.Waiting waiting) {
        return new WaitingView(
                words.speaker(state, waiting.speaker()),
                seat(waiting.speaker()),
                guest(waiting.speaker()),
                waiting.purpose().name());
    }

    private static Optional<String> seat(Speaker speaker) {
        return speaker instanceof Speaker.OfMember member
                ? Optional.of(member.seat().code())
                : Optional.empty();
    }

    private static Optional<Integer> guest(Speaker speaker) {
        return speaker instanceof Speaker.OfGuest guest
                ? Optional.of(guest.guest().number())
                : Optional.empty();
    }
}
