package horseshoe.web.record.own;

import horseshoe.record.query.Catalogue;

/**
 * A record that somebody brought.
 *
 * @param catalogue its votes, with what is worked out of them once
 * @param report what was said when it came
 */
record OwnRecord(Catalogue catalogue, OwnReportView report) {
    int votes() {
        return catalogue.record().votes().size();
    }
}
