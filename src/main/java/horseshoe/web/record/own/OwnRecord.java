package horseshoe.web.record.own;

import horseshoe.record.DecidedRecord;

/**
 * A record that somebody brought.
 *
 * @param decided its votes
 * @param report what was said when it came
 */
record OwnRecord(DecidedRecord decided, OwnReportView report) {
    int votes() {
        return decided.votes().size();
    }
}
