package horseshoe.web.record;

import horseshoe.councils.CouncilLibrary;
import horseshoe.record.query.MemberVotes;
import horseshoe.record.query.Seating;
import horseshoe.rules.SeatId;
import horseshoe.web.record.view.MemberRecordView;
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

/** A member in the record: {@code GET /api/record/members/{seat}}. */
@RequestScoped
@Path("record/members/{seat}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Record", description = "Past votes of the Council: found, counted, compared")
@SuppressWarnings("NullAway.Init")
public class MemberResource {
    @Inject
    Inquiries inquiries;

    @Inject
    CouncilLibrary library;

    @Inject
    Replies replies;

    /** A member's votes in figures. */
    @GET
    @Operation(
            summary = "A member’s votes in figures",
            description =
                    "How it voted, its vetoes, how often it stood alone or was pivotal, and who votes like it. Those closest and "
                            + "furthest are told from contested votes, and from ten votes together on.")
    @APIResponse(
            responseCode = "200",
            description = "The member",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MemberRecordView.class),
                            examples = @ExampleObject(name = "The head of Russia’s", value = RecordExamples.MEMBER)))
    @APIResponse(responseCode = "404", description = "Nobody holds that seat in this record")
    public Response member(
            @Parameter(description = "The continuing seat", example = "RUS") @PathParam("seat") String seat) {
        Inquiry inquiry = inquiries.ofVotes();
        inquiry.requireFaultless();
        return replies.json(inquiry, view(inquiry, inquiry.seating(seat)));
    }

    private MemberRecordView view(Inquiry inquiry, Seating seating) {
        SeatId seat = seating.member().seat();
        MemberFigures figures = new MemberFigures(inquiry.catalogue(), MemberVotes.of(seat, inquiry.votes()));
        SeatHistory history =
                SeatHistory.of(library, seat, inquiry.edition().record().votes());
        return new Found(inquiry, seating, figures, history).view();
    }

    private record Found(Inquiry inquiry, Seating seating, MemberFigures figures, SeatHistory history) {
        MemberRecordView view() {
            return new MemberRecordView(
                    inquiry.edition().version(),
                    figures.member().seat().code(),
                    seating.name(),
                    seating.member().officialName(),
                    seating.member().isPermanent(),
                    inquiry.permalink(),
                    history.states(),
                    history.terms(),
                    figures.member().votes().size(),
                    figures.positions(),
                    figures.member().vetoes(),
                    figures.member().alone(),
                    figures.member().pivotal(),
                    figures.byYear(),
                    figures.vetoesByDecade(),
                    figures.closest(),
                    figures.furthest());
        }
    }
}
