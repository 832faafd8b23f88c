package horseshoe.web.record;

import static horseshoe.web.record.FilterDescription.FORMAT;

import horseshoe.web.record.FilterDescription.Described;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parameters that {@link ReplayForm} and {@link SweepForm} read, in words. */
final class ReplayDescription {
    private static final String REPLAY = "/replay";

    private static final Described FILL = new Described(
            "fill",
            "BOUNDS: votes that nobody cast are taken against, then in favour; LEFT_OUT: such seats take no part",
            "BOUNDS");

    private static final List<Described> RULE = List.of(
            new Described("model", "Council and rule to begin with; STATUS_QUO if left out", "TWO_VETOES"),
            new Described("required", "Votes required on Councils of more than eleven seats", "9"),
            new Described("requiredOfEleven", "Votes required on a Council of eleven", "7"),
            new Described("holders", "Who holds the veto: PERMANENT, NOBODY, or seats", "CHN,RUS"),
            new Described("needed", "How many vetoes stop a text", "2"),
            new Described("override", "How many votes in favour carry a text over any veto", "13"),
            new Described("proviso", "Whether a party to a dispute is made to abstain: PRACTICE, STRICT", "STRICT"),
            FILL);

    private static final Map<String, List<Described>> OWN = Map.of(
            "",
            List.of(new Described("by", "Which table as csv: decade, subject, member", "member"), FORMAT),
            "/flips",
            List.of(
                    new Described("change", "Which changes; all that turn if left out", "NOW_ADOPTED,MAYBE_ADOPTED"),
                    new Described("page", "The first is 1", "1"),
                    new Described("size", "Votes on a page, up to 500", "50"),
                    FORMAT),
            "/votes/{id}",
            List.of(),
            "/rules",
            List.of(
                    new Described("models", "Models, all of them if left out", "STATUS_QUO"),
                    new Described(
                            "required", "Numbers of required votes on Councils of more than eleven seats", "7-11"),
                    new Described("needed", "Numbers of vetoes that stop a text", "1-5"),
                    new Described("override", "Numbers of votes that carry a text over any veto", "12,13,14"),
                    FILL,
                    FORMAT));

    private ReplayDescription() {}

    /** The parameters of an operation below {@code /api/record}; none for those that replay nothing. */
    static Stream<Described> of(String operation) {
        if (!operation.startsWith(REPLAY)) {
            return Stream.of();
        }
        String what = operation.substring(REPLAY.length());
        Stream<Described> own = OWN.getOrDefault(what, List.of()).stream();
        return what.equals("/rules") ? own : Stream.concat(RULE.stream(), own);
    }
}
