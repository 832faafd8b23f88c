package horseshoe.verbatim;

import horseshoe.meeting.Event;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The record of a meeting, in the manner of the Council's verbatim records (S/PV; provisional rule 49).
 *
 * <p>Simplification: of the speeches it has what the speakers put on record, and not every word.
 *
 * @param masthead what stands above it
 * @param present who represented every member, in the order of the table
 * @param president the member that presided at the beginning
 * @param agenda the item of the provisional agenda
 * @param items the business of the meeting, in order
 */
public record MeetingRecord(
        Masthead masthead, List<Delegation> present, SeatId president, String agenda, List<Item> items) {
    /** Copies the lists. */
    public MeetingRecord {
        present = List.copyOf(present);
        items = List.copyOf(items);
    }

    /**
     * What stands above the record.
     *
     * @param date the day that the meeting plays on
     * @param began when it was opened
     * @param ended when it was adjourned
     */
    public record Masthead(LocalDate date, Optional<Instant> began, Optional<Instant> ended) {}

    /** An item of business. */
    public sealed interface Item {
        /**
         * When.
         *
         * @return the beginning, or when it happened
         */
        Instant at();

        /** Somebody spoke. */
        record Spoken(Speech speech) implements Item {
            @Override
            public Instant at() {
                return speech.at();
            }
        }

        /** The meeting went on: openings, motions, rulings, papers, adjournment. */
        record Proceeded(Instant at, Event event) implements Item {}

        /** A vote was taken, or a draft adopted without one. */
        record Voted(VoteTaken vote) implements Item {
            @Override
            public Instant at() {
                return vote.at();
            }
        }
    }

    /**
     * The record of a meeting; it may still go on.
     *
     * @param meeting the meeting
     * @param present who represented every member, in the order of the table
     * @return the record
     */
    public static MeetingRecord of(Proceedings meeting, List<Delegation> present) {
        MeetingLog log = meeting.log();
        Masthead masthead = new Masthead(log.setting().date(), log.began(), log.ended());
        return new MeetingRecord(
                masthead, present, log.setting().president(), log.setting().item(), RecordItems.of(meeting));
    }
}
