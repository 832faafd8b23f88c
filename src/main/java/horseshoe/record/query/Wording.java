package horseshoe.record.query;

import horseshoe.record.DecidedVote;

/** What is said of a vote and can be looked for: its documents, its subject, who vetoed it. */
@FunctionalInterface
public interface Wording {
    /**
     * The words of a vote.
     *
     * @param vote one of the record
     * @return words with gaps between them
     */
    String of(DecidedVote vote);
}
