package horseshoe.record.intake;

import horseshoe.record.VotingRecord;

/** A file that was read: taken whole, or not at all. */
public sealed interface Taken {
    /**
     * What came of reading it.
     *
     * @return the report
     */
    Report report();

    /**
     * It was taken.
     *
     * @param record its votes, in order of time
     * @param report without flaws
     */
    record Whole(VotingRecord record, Report report) implements Taken {}

    /**
     * It was not.
     *
     * @param report with one flaw at least
     */
    record NotAtAll(Report report) implements Taken {}
}
