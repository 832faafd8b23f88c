package horseshoe.web;

import horseshoe.json.StrictJson;
import horseshoe.scenario.Rehearsal;
import horseshoe.web.view.RehearsalView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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

/** Where scenarios are written: their form, and a trial of one. Nothing is stored. */
@RequestScoped
@Path("scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios", description = "Votes worth a lesson, and what could go otherwise")
public class WorkshopResource {
    @Inject
    ScenarioForm form;

    @Inject
    Rehearsal rehearsal;

    @Inject
    Plays plays;

    @Inject
    Unchanging unchanging;

    /** Serves the form of a scenario. */
    @GET
    @Path("schema")
    @Operation(summary = "The form of a scenario, as a JSON Schema")
    @APIResponse(
            responseCode = "200",
            description = "A schema of draft 2020-12; its descriptions say what each field means",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "Its head", value = ApiExamples.SCHEMA_ANSWER)))
    public Response schema(@Context Request request) {
        return unchanging.answer(request, form.schema());
    }

    /** Tries a scenario. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Timed(name = "rehearsals", absolute = true, description = "Scenarios tried while they were written")
    @Operation(
            summary = "Try a scenario that you are writing",
            description =
                    "Reads it, plays it and each of its what-ifs. It may leave out `expected`; what it expects is "
                            + "compared with what the rules find. Faults are part of the answer; only a body that is no JSON "
                            + "object is refused. Nothing is stored.")
    @RequestBody(
            description = "A scenario, as /api/scenarios/schema describes it, of at most 262144 bytes",
            content = @Content(examples = @ExampleObject(name = "One veto", value = ApiExamples.CHECK_REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "Its faults, its play, and what each step comes to",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RehearsalView.class),
                            examples = @ExampleObject(name = "One veto", value = ApiExamples.CHECK_ANSWER)))
    @APIResponse(responseCode = "400", description = "The body is not one JSON object")
    @APIResponse(responseCode = "413", description = "The body is too large")
    public RehearsalView check(InputStream body) {
        Rehearsal.Shown shown = rehearsal.show(StrictJson.object(new InputStreamReader(body, StandardCharsets.UTF_8)));
        return RehearsalView.of(shown, shown.performance().map(plays::draft));
    }
}
