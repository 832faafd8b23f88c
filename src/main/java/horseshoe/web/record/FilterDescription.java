package horseshoe.web.record;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Describes the parameters that {@link FilterForm} reads, once for all operations that take them. The server finds this class by the
 * setting {@code mp.openapi.filter}.
 */
public class FilterDescription implements OASFilter {
    private static final String RECORD = "/api/record";
    private static final String FILE = RECORD + "/own";
    private static final List<String> WHOLE_RECORD = List.of(RECORD, RECORD + "/votes/{id}");

    private static final List<Described> COMMON = List.of(
            new Described("record", "own: the file this browser has brought; left out: the server’s record", "own"),
            new Described("version", "Of a permalink; a problem where the record has another", "1.0.0"));

    private static final List<Described> FILTER = List.of(
            new Described("from", "The first day, or a year", "1994"),
            new Described("to", "The last day, or a year", "2025-12-31"),
            new Described("member", "Seats that all sat, or, with vote, that all voted so", "RUS,CHN"),
            new Described(
                    "vote",
                    "Positions, one of which the members took; without member, somebody: IN_FAVOUR, AGAINST, ABSTAINING, "
                            + "NOT_PARTICIPATING, ABSENT",
                    "AGAINST,ABSTAINING"),
            new Described("vetoedBy", "Seats that all vetoed it", "RUS"),
            new Described("outcome", "ADOPTED, VETOED, TOO_FEW_VOTES; any of them", "VETOED"),
            new Described("ground", "Why it came out so, any of them", "NEGATIVE_VOTE_OF_PERMANENT_MEMBER"),
            new Described("kind", "RESOLUTION, DRAFT, AMENDMENT, PARAGRAPH, PROCEDURAL; any of them", "DRAFT"),
            new Described("subject", "Subjects, any of them; GET /api/record lists them", "KOREA"),
            new Described("region", "Parts of the world, any of them; GET /api/record lists them", "ASIA"),
            new Described(
                    "symbol",
                    "A part of the resolution’s, draft’s or meeting’s symbol; digits alone: a resolution",
                    "2774"),
            new Described(
                    "text", "Words that all occur in documents, subject, region or names of vetoing members", "korea"),
            new Described("named", "true: only votes whose members are named", "true"),
            new Described("contested", "true: only votes in which somebody was against or abstained", "true"));

    private static final Described FORMAT =
            new Described("format", "json, csv or, of votes, ndjson; goes before the header Accept", "csv");
    private static final Described MEASURE =
            new Described("measure", "raw, lijphart or kappa; raw if left out", "kappa");

    /** What one operation takes besides. */
    private static final Map<String, List<Described>> OWN = Map.of(
            "/votes",
            List.of(
                    new Described("sort", "date, inFavour, against, abstaining or symbol; - turns it round", "-date"),
                    new Described("page", "The first is 1", "1"),
                    new Described("size", "Votes on a page, up to 500", "50"),
                    new Described("layout", "members: a row for every member’s vote, as csv or ndjson", "members"),
                    FORMAT),
            "/counts",
            List.of(new Described("by", "One or two dimensions", "decade,vetoedBy"), FORMAT),
            "/agreement",
            List.of(
                    MEASURE,
                    new Described("members", "Who is compared", "USA,GBR,FRA,CHN,RUS"),
                    new Described("minimum", "Fewest votes together for a value", "10"),
                    FORMAT),
            "/agreement/{one}/{other}",
            List.of(MEASURE, new Described("by", "year or decade; year if left out", "decade"), FORMAT));

    private record Described(String name, String description, String example) {
        Parameter parameter() {
            return OASFactory.createParameter()
                    .name(name)
                    .in(Parameter.In.QUERY)
                    .description(description)
                    .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING))
                    .example(example);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().forEach((path, item) -> {
            Operation read = item.getGET();
            if (read != null && path.startsWith(RECORD) && !path.equals(FILE)) {
                parameters(path).forEach(described -> read.addParameter(described.parameter()));
            }
        });
    }

    private static Stream<Described> parameters(String path) {
        Stream<Described> own = OWN.getOrDefault(path.substring(RECORD.length()), List.of()).stream();
        Stream<Described> filter = WHOLE_RECORD.contains(path) ? Stream.of() : FILTER.stream();
        return Stream.of(own, filter, COMMON.stream()).flatMap(Function.identity());
    }
}
