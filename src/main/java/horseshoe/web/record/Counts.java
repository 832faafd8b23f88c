package horseshoe.web.record;

import horseshoe.explanation.RecordWords;
import horseshoe.record.DecidedVote;
import horseshoe.record.query.Counting;
import horseshoe.record.query.Counting.Counted;
import horseshoe.record.query.Dimension;
import horseshoe.record.query.Key;
import horseshoe.rules.SeatId;
import horseshoe.web.record.view.CountsView;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How votes that were found are counted.
 *
 * @param inquiry what was asked
 * @param form in what form
 * @param words the dimensions as they were asked for
 * @param members whose positions are counted
 */
record Counts(Inquiry inquiry, Form form, List<String> words, List<SeatId> members) {
    private static final String BY = "by";
    private static final Map<String, Dimension> DIMENSIONS = dimensions();

    private static Map<String, Dimension> dimensions() {
        Map<String, Dimension> words = new LinkedHashMap<>();
        words.put("year", Dimension.YEAR);
        words.put("decade", Dimension.DECADE);
        words.put("month", Dimension.MONTH);
        words.put("member", Dimension.MEMBER);
        words.put("subject", Dimension.SUBJECT);
        words.put("region", Dimension.REGION);
        words.put("kind", Dimension.KIND);
        words.put("outcome", Dimension.OUTCOME);
        words.put("ground", Dimension.GROUND);
        words.put("vetoedBy", Dimension.VETOED_BY);
        words.put("position", Dimension.POSITION);
        words.put("names", Dimension.NAMES);
        return words;
    }

    /** Reads the parameters; their faults stay with the inquiry. */
    static Counts of(Inquiry inquiry) {
        Parameters parameters = inquiry.parameters();
        Form form = inquiry.formOf(Form.JSON, Form.CSV);
        List<String> by = parameters.list(BY);
        List<SeatId> members = inquiry.form().seats("member");
        if (by.isEmpty() || by.size() > 2 || !DIMENSIONS.keySet().containsAll(by)) {
            parameters.refuse(BY, "Expected are one or two of " + String.join(", ", DIMENSIONS.keySet()));
        }
        if (by.contains("position") && !by.contains("member") && members.isEmpty()) {
            parameters.refuse(BY, "The position is a member’s: give the parameter member, or count by member,position");
        }
        return new Counts(inquiry, form, by, members);
    }

    Response answer(Replies replies, RecordWords words) {
        List<DecidedVote> votes = inquiry.votes();
        List<Counted> rows = new Counting(inquiry.catalogue(), members).by(dimensionsAsked(), votes);
        return form == Form.CSV
                ? replies.table(inquiry, form, "counts", table(rows))
                : replies.json(inquiry, view(votes.size(), rows, new CountsView.Naming(inquiry.catalogue(), words)));
    }

    private List<Dimension> dimensionsAsked() {
        return words.stream()
                .map(word -> Objects.requireNonNull(DIMENSIONS.get(word)))
                .toList();
    }

    private Table table(List<Counted> rows) {
        List<String> head = Stream.concat(words.stream(), Stream.of("votes")).toList();
        return new Table(head, () -> rows.stream().map(Counts::row));
    }

    private static List<Object> row(Counted counted) {
        return Stream.<Object>concat(counted.keys().stream().map(Key::code), Stream.of(counted.votes()))
                .toList();
    }

    private CountsView view(int total, List<Counted> rows, CountsView.Naming naming) {
        List<Dimension> dimensions = dimensionsAsked();
        return new CountsView(
                inquiry.edition().version(),
                words,
                total,
                inquiry.permalink(),
                rows.stream()
                        .map(counted -> CountsView.row(dimensions, counted, naming))
                        .toList());
    }
}
