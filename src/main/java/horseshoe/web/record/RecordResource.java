package horseshoe.web.record;

import horseshoe.explanation.RecordWords;
import horseshoe.web.record.view.RecordOverview;
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

/** What the record holds: {@code GET /api/record}. */
@RequestScoped
@Path("record")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Record", description = "Past votes of the Council: found, counted, compared")
@SuppressWarnings("NullAway.Init")
public class RecordResource {
    @Inject
    Inquiries inquiries;

    @Inject
    RecordWords words;

    @Inject
    Replies replies;

    /** The record in figures. */
    @GET
    @Operation(
            summary = "What the record of past votes holds",
            description = "Its version, its votes by outcome, kind, ground, region and subject, and everybody who sat.")
    @APIResponse(
            responseCode = "200",
            description = "The record in figures",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecordOverview.class),
                            examples = @ExampleObject(name = "Its head", value = RecordExamples.OVERVIEW)))
    public Response overview() {
        Inquiry inquiry = inquiries.ofRecord();
        inquiry.requireFaultless();
        Edition edition = inquiry.edition();
        return replies.json(inquiry, RecordOverview.of(edition.catalogue(), edition.own(), words));
    }
}
