package horseshoe.web.record;

import horseshoe.explanation.RecordWords;
import horseshoe.record.DecidedVote;
import horseshoe.record.query.Page;
import horseshoe.record.query.Sorting;
import horseshoe.web.record.view.PastVoteJson;
import horseshoe.web.record.view.PastVotesView;
import horseshoe.web.record.view.VoteRows;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How votes that were found are listed.
 *
 * @param inquiry what was asked
 * @param form in what form
 * @param layout what a row is
 * @param sorting in what order
 * @param page which of them; empty for all
 */
record Listing(Inquiry inquiry, Form form, Layout layout, Sorting sorting, Optional<Page> page) {
    private static final int USUAL_SIZE = 50;
    private static final int MOST_SIZE = 500;
    private static final int LAST_PAGE = 1_000_000;
    private static final Map<String, Sorting> SORTINGS = sortings();

    /** What a row is. */
    enum Layout {
        /** A vote. */
        VOTES,
        /** A member's vote. */
        MEMBERS
    }

    private static Map<String, Sorting> sortings() {
        Map<String, Sorting> words = new LinkedHashMap<>();
        Map<String, Sorting.Key> keys = new LinkedHashMap<>();
        keys.put("date", Sorting.Key.DATE);
        keys.put("inFavour", Sorting.Key.IN_FAVOUR);
        keys.put("against", Sorting.Key.AGAINST);
        keys.put("abstaining", Sorting.Key.ABSTAINING);
        keys.put("symbol", Sorting.Key.SYMBOL);
        keys.forEach((word, key) -> {
            words.put(word, new Sorting(key, false));
            words.put("-" + word, new Sorting(key, true));
        });
        return words;
    }

    /** Reads the parameters; their faults stay with the inquiry. */
    static Listing of(Inquiry inquiry) {
        Parameters parameters = inquiry.parameters();
        Form form = inquiry.formOf(Form.JSON, Form.CSV, Form.LINES);
        Layout layout =
                parameters.choice("layout", Map.of("members", Layout.MEMBERS)).orElse(Layout.VOTES);
        if (form == Form.JSON && layout == Layout.MEMBERS) {
            parameters.refuse("layout", "It goes with format csv or ndjson");
        }
        Sorting sorting = parameters.choice("sort", SORTINGS).orElseGet(() -> new Sorting(Sorting.Key.DATE, true));
        return new Listing(inquiry, form, layout, sorting, page(parameters, form));
    }

    static Optional<Page> page(Parameters parameters, Form form) {
        Optional<Integer> number = parameters.number("page", 1, LAST_PAGE);
        Optional<Integer> size = parameters.number("size", 1, MOST_SIZE);
        return form == Form.JSON || number.isPresent() || size.isPresent()
                ? Optional.of(new Page(number.orElse(1), size.orElse(USUAL_SIZE)))
                : Optional.empty();
    }

    Response answer(Replies replies, RecordWords words) {
        List<DecidedVote> found = sorting.of(inquiry.votes());
        if (form == Form.JSON) {
            var origin = new PastVotesView.Origin(inquiry.edition().version(), inquiry.permalink());
            return replies.json(inquiry, PastVotesView.of(origin, found, page.orElseThrow(), words));
        }
        List<DecidedVote> listed = page.map(part -> part.of(found)).orElse(found);
        return layout == Layout.MEMBERS
                ? replies.table(inquiry, form, "member-votes", memberRows(listed))
                : votes(replies, listed, words);
    }

    private static Table memberRows(List<DecidedVote> votes) {
        return new Table(VoteRows.MEMBER_COLUMNS, () -> votes.stream().flatMap(VoteRows::memberRows));
    }

    private Response votes(Replies replies, List<DecidedVote> votes, RecordWords words) {
        return form == Form.CSV
                ? replies.table(
                        inquiry,
                        form,
                        "votes",
                        new Table(VoteRows.COLUMNS, () -> votes.stream().map(VoteRows::row)))
                : replies.file(inquiry, form, "votes", writer -> {
                    for (DecidedVote decided : votes) {
                        writer.write(PastVoteJson.of(decided, words) + "\n");
                    }
                });
    }
}
