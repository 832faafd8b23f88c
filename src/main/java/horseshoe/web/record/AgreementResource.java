package horseshoe.web.record;

import horseshoe.web.record.view.AgreementOverTimeView;
import horseshoe.web.record.view.AgreementView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far members vote alike: {@code GET /api/record/agreement}. */
@RequestScoped
@Path("record/agreement")
@Produces({MediaType.APPLICATION_JSON, Form.CSV_TYPE})
@Tag(name = "Record", description = "Past votes of the Council: found, counted, compared")
@SuppressWarnings("NullAway.Init")
public class AgreementResource {
    @Inject
    Inquiries inquiries;

    @Inject
    Replies replies;

    /** Every two members. */
    @GET
    @Operation(
            summary = "How far members vote alike, every two of them",
            description =
                    "“measure” is raw, lijphart or kappa. Contested votes only, unless “contested=false”. “members” names those "
                            + "compared; without it they are the permanent members and those with most votes, forty at most. “minimum” is the "
                            + "fewest votes together for which a value is given, ten if left out.")
    @APIResponse(
            responseCode = "200",
            description = "The matrix, in an order in which blocs show",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AgreementView.class),
                        examples = @ExampleObject(name = "Two members since 1994", value = RecordExamples.AGREEMENT)),
                @Content(mediaType = "text/csv")
            })
    @APIResponse(responseCode = "400", description = "A parameter is not known or means nothing; all of them are named")
    public Response agreement() {
        Inquiry inquiry = inquiries.ofVotes();
        Comparison comparison = Comparison.of(inquiry);
        inquiry.requireFaultless();
        return comparison.answer(replies);
    }

    /** Two members over time. */
    @GET
    @Path("{one}/{other}")
    @Operation(
            summary = "How far two members vote alike, over time",
            description = "“by” is year or decade. Contested votes only, unless “contested=false”.")
    @APIResponse(
            responseCode = "200",
            description = "Their agreement in all votes and in each period, and how often they took which positions",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AgreementOverTimeView.class),
                        examples = @ExampleObject(name = "China and Russia", value = RecordExamples.OVER_TIME)),
                @Content(mediaType = "text/csv")
            })
    @APIResponse(responseCode = "404", description = "Nobody holds one of the seats in this record")
    public Response overTime(
            @Parameter(description = "A seat", example = "CHN") @PathParam("one") String one,
            @Parameter(description = "Another seat", example = "RUS") @PathParam("other") String other) {
        Inquiry inquiry = inquiries.ofVotes();
        Pair pair = Pair.of(inquiry);
        inquiry.requireFaultless();
        return pair.answer(replies, new Pair.Seats(inquiry.seat(one), inquiry.seat(other)));
    }
}
