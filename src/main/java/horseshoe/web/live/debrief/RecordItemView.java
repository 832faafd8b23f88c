package horseshoe.web.live.debrief;

import horseshoe.verbatim.Speech;
import horseshoe.verbatim.VoteTaken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An item of a record: what happened, what somebody said, or a vote. */
public sealed interface RecordItemView {
    /**
     * Which of the three.
     *
     * @return PROCEDURE, SPEECH or VOTE
     */
    String sort();

    /** The meeting went on. */
    record ProcedureView(String sort, Instant at, String text) implements RecordItemView {}

    /** Somebody spoke; the words are those that the speaker put on record. */
    record SpeechView(
            String sort,
            Instant at,
            String speaker,
            Optional<String> seat,
            List<String> people,
            boolean president,
            String purpose,
            String label,
            long seconds,
            List<String> words)
            implements RecordItemView {}

    /** A vote was taken, or a draft adopted without one. */
    record VoteItemView(String sort, Instant at, int question, String text, List<GroupView> groups, String announcement)
            implements RecordItemView {}

    /** The members that voted so. */
    record GroupView(String vote, String label, List<String> members) {}

    /** Who spoke: by what name, from which seat, represented by whom, and whether it presides. */
    record Who(String name, Optional<String> seat, List<String> people, boolean president) {}

    /** What happened. */
    static RecordItemView procedure(Instant at, String text) {
        return new ProcedureView("PROCEDURE", at, text);
    }

    /** What somebody said. */
    static RecordItemView speech(Who who, Speech speech, String label) {
        return new SpeechView(
                "SPEECH",
                speech.at(),
                who.name(),
                who.seat(),
                who.people(),
                who.president(),
                speech.purpose().name(),
                label,
                speech.seconds(),
                speech.words());
    }

    /** A vote. */
    static RecordItemView vote(VoteTaken vote, String text, List<GroupView> groups, String announcement) {
        return new VoteItemView("VOTE", vote.at(), vote.id().number(), text, groups, announcement);
    }
}
