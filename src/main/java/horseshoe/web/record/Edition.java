package horseshoe.web.record;

import horseshoe.record.DecidedRecord;
import horseshoe.record.query.Catalogue;

/**
 * A record as it is handed out.
 *
 * @param catalogue the record with what is worked out of it once
 * @param own whether it is a file that the reader brought, and nobody else's business
 */
public record Edition(Catalogue catalogue, boolean own) {
    /**
     * The votes.
     *
     * @return the record
     */
    public DecidedRecord record() {
        return catalogue.record();
    }

    /**
     * Which record this is.
     *
     * @return its version
     */
    public String version() {
        return record().version();
    }
}
