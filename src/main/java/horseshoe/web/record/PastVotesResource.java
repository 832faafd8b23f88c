package horseshoe.web.record;

import horseshoe.explanation.RecordWords;
import horseshoe.record.DecidedVote;
import horseshoe.record.VoteId;
import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import horseshoe.web.record.view.PastVotesView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Past votes, many or one: {@code GET /api/record/votes}. */
@RequestScoped
@Path("record/votes")
@Tag(name = "Record", description = "Past votes of the Council: found, counted, compared")
@SuppressWarnings("NullAway.Init")
public class PastVotesResource {
    @Inject
    Inquiries inquiries;

    @Inject
    RecordWords words;

    @Inject
    Replies replies;

    @Inject
    PastVoteDetails details;

    /** Finds votes. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Form.CSV_TYPE, Form.LINES_TYPE})
    @Operation(
            summary = "Find past votes",
            description =
                    "JSON comes in pages. CSV and lines of JSON hold all votes found unless “size” or “page” is given; "
                            + "“layout=members” has a row for every member’s vote.")
    @APIResponse(
            responseCode = "200",
            description = "The votes found",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PastVotesView.class),
                        examples = @ExampleObject(name = "Vetoed on Korea", value = RecordExamples.VOTES)),
                @Content(
                        mediaType = "text/csv",
                        examples = @ExampleObject(name = "The same as a table", value = RecordExamples.VOTES_CSV)),
                @Content(mediaType = Form.LINES_TYPE)
            })
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not known or means nothing; all of them are named",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "No such outcome", value = RecordExamples.BAD_PARAMETER)))
    @APIResponse(responseCode = "404", description = "The record has another version than the link")
    public Response votes() {
        Inquiry inquiry = inquiries.ofVotes();
        Listing listing = Listing.of(inquiry);
        inquiry.requireFaultless();
        return listing.answer(replies, words);
    }

    /** One vote. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One past vote, with its Council and what the rules make of it")
    @APIResponse(
            responseCode = "200",
            description = "The vote",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "The Panel vote", value = RecordExamples.VOTE)))
    @APIResponse(responseCode = "404", description = "No vote has this id, or the record has another version")
    public Response vote(@Parameter(description = "The vote’s id", example = "S-2024-255") @PathParam("id") String id) {
        Inquiry inquiry = inquiries.ofRecord();
        inquiry.requireFaultless();
        return replies.json(inquiry, details.of(inquiry.edition(), vote(inquiry.edition(), id)));
    }

    static DecidedVote vote(Edition edition, String id) {
        return Optional.of(id)
                .filter(VoteId::isOne)
                .flatMap(text -> edition.record().vote(new VoteId(text)))
                .orElseThrow(() -> new Refused(
                        ProblemKind.NOT_FOUND,
                        "No vote of the record is called " + Parameters.quoted(id)
                                + "; GET /api/record/votes lists them all."));
    }
}
