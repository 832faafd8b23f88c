package horseshoe.web.record.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far members agree with one another.
 *
 * @param version which record
 * @param measure raw, lijphart or kappa
 * @param votes votes compared, those whose members are named
 * @param permalink brings the same again as long as the record has this version
 * @param order seats so that blocs show
 * @param members the same seats with their names
 * @param pairs every two of them
 * @param rice mean cohesion of the Council in these votes, in favour against against
 */
@Schema(description = "How far members agree with one another")
public record AgreementView(
        String version,
        String measure,
        int votes,
        String permalink,
        List<String> order,
        List<ComparedView> members,
        List<PairView> pairs,
        Optional<BigDecimal> rice) {
    /** A member that is compared; {@code votes} in which it took a position. */
    public record ComparedView(String seat, String name, boolean permanent, int votes) {}
}
