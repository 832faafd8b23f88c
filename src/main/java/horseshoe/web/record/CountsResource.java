package horseshoe.web.record;

import horseshoe.explanation.RecordWords;
import horseshoe.web.record.view.CountsView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Past votes, counted: {@code GET /api/record/counts}. */
@RequestScoped
@Path("record/counts")
@Tag(name = "Record", description = "Past votes of the Council: found, counted, compared")
@SuppressWarnings("NullAway.Init")
public class CountsResource {
    @Inject
    Inquiries inquiries;

    @Inject
    RecordWords words;

    @Inject
    Replies replies;

    /** Counts votes. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Form.CSV_TYPE})
    @Operation(
            summary = "Count past votes by one thing or by two",
            description =
                    "“by” is one or two of year, decade, month, member, subject, region, kind, outcome, ground, vetoedBy, "
                            + "position, names, with a comma between. A vote counts once for each member that sat, that vetoed it, or whose "
                            + "position is asked for. Years and decades that come first have no gaps.")
    @APIResponse(
            responseCode = "200",
            description = "The counts",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CountsView.class),
                        examples = @ExampleObject(name = "Vetoes by decade", value = RecordExamples.COUNTS)),
                @Content(mediaType = "text/csv")
            })
    @APIResponse(responseCode = "400", description = "A parameter is not known or means nothing; all of them are named")
    public Response counts() {
        Inquiry inquiry = inquiries.ofVotes();
        Counts counts = Counts.of(inquiry);
        inquiry.requireFaultless();
        return counts.answer(replies, words);
    }
}
