package horseshoe.verbatim;

import horseshoe.meeting.Purpose;
import horseshoe.meeting.Speaker;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A speech.
 *
 * @param speaker who spoke
 * @param purpose why
 * @param at when the speaker was given the floor
 * @param seconds how long it was; 0 where words were put on record without the floor
 * @param words what was put on record of it, in the speaker's own words; may be nothing
 */
public record Speech(Speaker speaker, Purpose purpose, Instant at, long seconds, List<String> words) {
    /** Copies the words. */
    public Speech {
        words = List.copyOf(words);
    }

    Speech lasting(long time) {
        return new Speech(speaker, purpose, at, time, words);
    }

    Speech saying(String more) {
        return new Speech(
                speaker,
                purpose,
                at,
                seconds,
                Stream.concat(words.stream(), Stream.of(more)).toList());
    }
}
