package horseshoe.verbatim;

import horseshoe.meeting.Speaker;
import java.util.List;

/**
 * A log read once.
 *
 * @param log the log
 * @param docket everything that was proposed
 * @param votes the votes that were closed, in order
 * @param speeches the speeches, in order
 */
public record Proceedings(MeetingLog log, Docket docket, List<VoteTaken> votes, List<Speech> speeches) {
    /** Copies the lists. */
    public Proceedings {
        votes = List.copyOf(votes);
        speeches = List.copyOf(speeches);
    }

    /**
     * Reads a log.
     *
     * @param log what happened
     * @return what it tells
     */
    public static Proceedings of(MeetingLog log) {
        List<VoteTaken> votes = VotesTaken.of(log);
        return new Proceedings(log, Filing.of(log, votes), votes, Speeches.of(log));
    }

    List<Speech> speechesOf(Speaker speaker) {
        return speeches.stream()
                .filter(speech -> speech.speaker().equals(speaker))
                .toList();
    }
}
