package horseshoe.verbatim;

import horseshoe.meeting.Event;
import horseshoe.meeting.FloorEvent;
import horseshoe.meeting.Purpose;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.Speaker;
import horseshoe.meeting.VoteEvent;
import horseshoe.verbatim.MeetingRecord.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Puts the business of a meeting in the order of its log: speeches and votes, and what lies between. */
final class RecordItems {
    private final Proceedings meeting;
    private final List<Speech> unspoken;
    private final List<Item> items = new ArrayList<>();

    private RecordItems(Proceedings meeting) {
        this.meeting = meeting;
        this.unspoken = new ArrayList<>(meeting.speeches());
    }

    static List<Item> of(Proceedings meeting) {
        RecordItems record = new RecordItems(meeting);
        meeting.log().events().forEach(record::take);
        return List.copyOf(record.items);
    }

    private void take(Happened happened) {
        switch (happened.event()) {
            case FloorEvent.FloorGiven given -> speech(given.speaker(), given.purpose(), happened.at());
            case FloorEvent.WordsNoted noted -> speech(noted.speaker(), noted.purpose(), happened.at());
            case VoteEvent.VoteClosed closed -> vote(closed.question());
            case VoteEvent.AdoptedWithoutVote unvoted -> vote(unvoted.question());
            default -> between(happened.at(), happened.event());
        }
    }

    /** Words that belong to a speech stand there already. */
    private void speech(Speaker speaker, Purpose purpose, Instant at) {
        unspoken.stream()
                .filter(speech -> speech.speaker().equals(speaker)
                        && speech.purpose() == purpose
                        && speech.at().equals(at))
                .findFirst()
                .ifPresent(speech -> {
                    unspoken.remove(speech);
                    items.add(new Item.Spoken(speech));
                });
    }

    private void vote(QuestionId id) {
        meeting.votes().stream()
                .filter(vote -> vote.id().equals(id))
                .map(Item.Voted::new)
                .forEach(items::add);
    }

    private void between(Instant at, Event event) {
        if (TimelineEntry.isLine(event)) {
            items.add(new Item.Proceeded(at, event));
        }
    }
}
