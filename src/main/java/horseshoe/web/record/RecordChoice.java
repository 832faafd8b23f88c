package horseshoe.web.record;

import horseshoe.record.query.Catalogue;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which record a request is about. */
@RequestScoped
public class RecordChoice {
    /** What the parameter {@code record} says for the reader's own file. */
    public static final String OWN = "own";

    @Inject
    Catalogue bundled;

    /**
     * The record asked for.
     *
     * @param record the parameter {@code record}: empty for the server's record, {@link #OWN} for the reader's file
     * @return that record
     * @throws Refused if the reader brought no file
     */
    public Edition of(Optional<String> record) {
        if (record.filter(OWN::equals).isPresent()) {
            throw new Refused(
                    ProblemKind.NOT_FOUND,
                    "This browser has brought no record of its own; leave out the parameter record.");
        }
        return new Edition(bundled, false);
    }
}
