package horseshoe.web.record.view;

import horseshoe.explanation.RecordWords;
import horseshoe.record.DecidedVote;
import horseshoe.record.query.Page;
import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of past votes.
 *
 * @param version which record
 * @param total how many votes were found
 * @param page which page this is; the first is 1
 * @param pages how many there are
 * @param size votes on a page
 * @param permalink brings the same again as long as the record has this version
 * @param votes the votes, as in {@link PastVoteJson}
 */
@Schema(description = "A page of past votes")
public record PastVotesView(
        String version, int total, int page, int pages, int size, String permalink, List<JsonObject> votes) {
    /**
     * Where the page comes from.
     *
     * @param version which record
     * @param permalink its address
     */
    public record Origin(String version, String permalink) {}

    /**
     * A page.
     *
     * @param origin which record, and the page's address
     * @param found all votes found, in order
     * @param page which of them
     * @param words titles of subjects
     * @return the view
     */
    public static PastVotesView of(Origin origin, List<DecidedVote> found, Page page, RecordWords words) {
        return new PastVotesView(
                origin.version(),
                found.size(),
                page.number(),
                page.outOf(found.size()),
                page.size(),
                origin.permalink(),
                page.of(found).stream()
                        .map(decided -> PastVoteJson.of(decided, words))
                        .toList());
    }
}
