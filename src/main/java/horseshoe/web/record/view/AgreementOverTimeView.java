package horseshoe.web.record.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far two members agree, and how that changed.
 *
 * @param version which record
 * @param one a seat
 * @param other another
 * @param measure raw, lijphart or kappa
 * @param permalink brings the same again as long as the record has this version
 * @param total in all votes
 * @param over in each year or decade
 * @param cells how often they took which positions
 */
@Schema(description = "How far two members agree, and how that changed")
public record AgreementOverTimeView(
        String version,
        String one,
        String other,
        String measure,
        String permalink,
        TotalView total,
        List<PeriodView> over,
        List<CellView> cells) {
    /** The columns of a table of periods. */
    public static final List<String> COLUMNS = List.of("period", "votes", "agreed", "value");

    /** In all votes; {@code value} is empty where it is not defined. */
    public record TotalView(int votes, int agreed, Optional<BigDecimal> value) {}

    /** In the votes of a year or a decade; {@code value} is empty where it is not defined. */
    public record PeriodView(String key, int votes, int agreed, Optional<BigDecimal> value) {
        /**
         * The row of a table.
         *
         * @return a cell for each of {@link AgreementOverTimeView#COLUMNS}
         */
        public List<Object> row() {
            return List.of(key, votes, agreed, value.<Object>map(known -> known).orElse(""));
        }
    }

    /** The one took this position and the other that, so many times. */
    public record CellView(String one, String other, int votes) {}
}
