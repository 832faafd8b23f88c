package horseshoe.web.record.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member's votes in figures.
 *
 * @param version which record
 * @param seat the continuing seat
 * @param name what people called it at its last vote
 * @param officialName by which the Council sorted it
 * @param permanent whether it sits for good
 * @param permalink brings the same again as long as the record has this version
 * @param states who filled the seat, under which name
 * @param terms when it sat, in the years of the record
 * @param votes taken while it sat
 * @param positions how it voted, where that is known
 * @param vetoes votes that its veto stopped
 * @param alone votes in which nobody else was against
 * @param pivotal votes that its own vote alone could have turned
 * @param byYear how it voted, by year
 * @param vetoesByDecade its vetoes
 * @param closest who agrees most with it in contested votes
 * @param furthest who agrees least
 */
@Schema(description = "A member’s votes in figures")
public record MemberRecordView(
        String version,
        String seat,
        String name,
        String officialName,
        boolean permanent,
        String permalink,
        List<StateView> states,
        List<TermView> terms,
        int votes,
        List<RecordOverview.CountView> positions,
        long vetoes,
        long alone,
        long pivotal,
        List<YearView> byYear,
        List<DecadeView> vetoesByDecade,
        List<NeighbourView> closest,
        List<NeighbourView> furthest) {
    /** A State in the seat under one name; {@code from} and {@code to} where the name began and ended. */
    public record StateView(String entity, String name, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** Years on the Council without a gap. */
    public record TermView(int from, int to) {}

    /** How it voted in a year. */
    public record YearView(int year, int inFavour, int against, int abstaining, int noPart) {}

    /** Its vetoes in a decade. */
    public record DecadeView(String decade, int vetoes) {}

    /** Another member, and how far they agree; {@code raw} is the exact share. */
    public record NeighbourView(String seat, String name, int votes, int agreed, FractionView raw, BigDecimal value) {}

    /** An exact fraction: {@code n} of {@code d}. */
    public record FractionView(long n, long d) {}
}
