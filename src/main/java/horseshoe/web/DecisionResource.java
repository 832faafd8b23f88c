package horseshoe.web;

import horseshoe.web.problem.Problem;
import horseshoe.web.view.DecisionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.metrics.annotation.Timed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decides votes: {@code POST /api/decisions}. */
@RequestScoped
@Path("decisions")
@Tag(name = "Decisions", description = "What a vote comes to, and why")
public class DecisionResource {
    /** One request a line, one answer a line. */
    static final String LINES = "application/x-ndjson";

    static final MediaType LINES_TYPE = MediaType.valueOf(LINES);

    @Inject
    Decisions decisions;

    @Inject
    Batch batch;

    /** Decides one vote. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Timed(name = "decisions", absolute = true, description = "Votes decided one by one")
    @Operation(
            summary = "Decide a vote",
            description = "A seat left out has not voted yet: the answer then says how things stand, what it takes, "
                    + "and whether the votes still to come can change the result.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionRequest.class),
                            examples = {
                                @ExampleObject(
                                        name = "The Panel of Experts, 28 March 2024",
                                        value = ApiExamples.PANEL_REQUEST),
                                @ExampleObject(
                                        name = "The same, had two vetoes been needed",
                                        value = ApiExamples.TWO_VETOES_REQUEST)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The decision",
            content =
                    @Content(
                            schema = @Schema(implementation = DecisionView.class),
                            examples = @ExampleObject(name = "Vetoed by Russia", value = ApiExamples.PANEL_ANSWER)))
    @APIResponse(
            responseCode = "422",
            description = "The vote cannot be: a seat that is not on that Council",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "No such seat", value = ApiExamples.NO_SUCH_SEAT)))
    public DecisionView decide(InputStream body) {
        return decisions.decide(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    /** Decides many votes. */
    @POST
    @Consumes(LINES)
    @Produces(LINES)
    @Operation(
            summary = "Decide many votes",
            description = "One request a line, one answer a line, in the same order and as they are decided. "
                    + "A line that cannot be decided is answered with a problem and stops none of the others.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = LINES,
                            examples = @ExampleObject(name = "Two votes", value = ApiExamples.LINES_REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "A decision or a problem for each line",
            content =
                    @Content(
                            mediaType = LINES,
                            examples = @ExampleObject(name = "Two answers", value = ApiExamples.LINES_ANSWER)))
    public StreamingOutput decideMany(InputStream body) {
        return answers -> batch.decide(body, answers);
    }
}
