package horseshoe.web.record;

import horseshoe.analysis.replay.Change;
import horseshoe.analysis.replay.ReplayedVote;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.RecordWords;
import horseshoe.record.query.Page;
import horseshoe.web.record.view.ReplayRows;
import horseshoe.web.record.view.ReplayedVoteJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists replayed votes: pages of JSON, or all of them as CSV or lines. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init")
public class FlipListing {
    @Inject
    RecordWords record;

    @Inject
    DecisionWords decisions;

    @Inject
    Replies replies;

    /**
     * What of a replay is listed.
     *
     * @param form in what form
     * @param changes which changes
     * @param page which of them; empty for all
     */
    record Wanted(Form form, Set<Change> changes, Optional<Page> page) {
        static Wanted of(Inquiry inquiry) {
            Form form = inquiry.formOf(Form.JSON, Form.CSV, Form.LINES);
            Set<Change> changes = inquiry.parameters().any("change", Change.class);
            Set<Change> flips = EnumSet.allOf(Change.class);
            flips.removeIf(change -> !change.isFlip());
            return new Wanted(form, changes.isEmpty() ? flips : changes, Listing.page(inquiry.parameters(), form));
        }

        private List<ReplayedVote> of(List<ReplayedVote> votes) {
            return votes.stream()
                    .filter(vote -> changes.contains(vote.change()))
                    .toList()
                    .reversed();
        }
    }

    /** The votes that change as wanted, the latest first. */
    Response answer(Inquiry inquiry, Wanted wanted, List<ReplayedVote> replayed) {
        List<ReplayedVote> found = wanted.of(replayed);
        List<ReplayedVote> listed = wanted.page().map(page -> page.of(found)).orElse(found);
        return switch (wanted.form()) {
            case JSON -> replies.json(inquiry, page(inquiry, wanted.page().orElseThrow(), found));
            case CSV ->
                replies.table(
                        inquiry,
                        Form.CSV,
                        "replay",
                        new Table(ReplayRows.VOTES, () -> listed.stream().map(ReplayRows::row)));
            case LINES ->
                replies.file(inquiry, Form.LINES, "replay", writer -> {
                    for (ReplayedVote vote : listed) {
                        writer.write(json(vote) + "\n");
                    }
                });
        };
    }

    private JsonObject page(Inquiry inquiry, Page page, List<ReplayedVote> found) {
        JsonArrayBuilder votes = Json.createArrayBuilder();
        page.of(found).forEach(vote -> votes.add(json(vote)));
        return Json.createObjectBuilder()
                .add("version", inquiry.edition().version())
                .add("total", found.size())
                .add("page", page.number())
                .add("pages", page.outOf(found.size()))
                .add("size", page.size())
                .add("permalink", inquiry.permalink())
                .add("votes", votes)
                .build();
    }

    private JsonObject json(ReplayedVote vote) {
        return ReplayedVoteJson.of(vote, record, decisions);
    }
}
