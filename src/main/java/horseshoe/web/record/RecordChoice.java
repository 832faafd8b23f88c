package horseshoe.web.record;

import horseshoe.record.query.Catalogue;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import horseshoe.web.record.own.OwnRecords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** Which record a request is about. */
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class RecordChoice {
    /** What the parameter {@code record} says for the reader's own file. */
    public static final String OWN = "own";

    @Inject
    Catalogue served;

    @Inject
    OwnRecords owned;

    @Context
    HttpHeaders headers;

    /**
     * The record asked for.
     *
     * @param record the parameter {@code record}: empty for the server's record, {@link #OWN} for the reader's file
     * @return that record
     * @throws Refused if the reader brought no file, or it is gone
     */
    public Edition of(Optional<String> record) {
        return record.filter(OWN::equals)
                .map(own -> new Edition(own(), true))
                .orElseGet(() -> new Edition(served, false));
    }

    private Catalogue own() {
        return owned.of(headers)
                .orElseThrow(() -> new Refused(
                        ProblemKind.NOT_FOUND,
                        "This browser has brought no record of its own, or has not used it for an hour; bring it again, or leave "
                                + "out the parameter record."));
    }
}
