package horseshoe.web;

import horseshoe.scenario.Scenario;
import horseshoe.scenario.ScenarioLibrary;
import horseshoe.scenario.Variant;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import horseshoe.web.repertory.Repertory;
import horseshoe.web.view.ClassroomView;
import horseshoe.web.view.PlayView;
import horseshoe.web.view.ScenarioView;
import horseshoe.web.view.ScenariosView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Scenarios and their what-ifs: {@code GET /api/scenarios}. */
@RequestScoped
@Path("scenarios")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios", description = "Votes worth a lesson, and what could go otherwise")
public class ScenarioResource {
    @Inject
    ScenarioLibrary library;

    @Inject
    Repertory repertory;

    @Inject
    Plays plays;

    @Inject
    PlayForm form;

    @Inject
    Unchanging unchanging;

    /** Lists the scenarios. */
    @GET
    @Operation(summary = "All scenarios, the article’s first")
    @APIResponse(
            responseCode = "200",
            description = "The list",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenariosView.class),
                            examples =
                                    @ExampleObject(
                                            name = "The head of the list",
                                            value = ApiExamples.SCENARIOS_ANSWER)))
    public Response scenarios(@Context Request request) {
        return unchanging.answer(request, ScenariosView.of(library));
    }

    /** Shows one scenario, played. */
    @GET
    @Path("{id}")
    @Operation(summary = "A scenario and what it comes to")
    @APIResponse(
            responseCode = "200",
            description = "Its document and every step of it, decided and explained",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ScenarioView.class),
                            examples = @ExampleObject(name = "The Panel vote", value = ApiExamples.SCENARIO_ANSWER)))
    @APIResponse(responseCode = "404", description = "No scenario has this id")
    public Response scenario(@Context Request request, @PathParam("id") String id) {
        Scenario scenario = scenario(id);
        PlayView play = plays.play(scenario, Variant.unchanged());
        return unchanging.answer(
                request,
                new ScenarioView(
                        scenario.id(),
                        scenario.collection(),
                        scenario.document(),
                        play,
                        ClassroomView.of(scenario.script())));
    }

    /** Plays a what-if. */
    @GET
    @Path("{id}/what-ifs/{whatIf}")
    @Operation(summary = "A what-if of a scenario and what that comes to")
    @APIResponse(
            responseCode = "200",
            description = "Every step, decided and explained",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlayView.class),
                            examples = @ExampleObject(name = "Russia abstains", value = ApiExamples.PLAY_ANSWER)))
    @APIResponse(responseCode = "404", description = "No scenario has this id, or it has no such what-if")
    public Response whatIf(@Context Request request, @PathParam("id") String id, @PathParam("whatIf") String whatIf) {
        Scenario scenario = scenario(id);
        if (scenario.whatIf(whatIf).isEmpty()) {
            throw new Refused(ProblemKind.NOT_FOUND, "The scenario " + id + " has no what-if " + whatIf + ".");
        }
        return unchanging.answer(request, plays.play(scenario, Variant.of(whatIf)));
    }

    /** Plays a scenario with changes. */
    @POST
    @Path("{id}/play")
    @Consumes(MediaType.APPLICATION_JSON)
    @Timed(name = "plays", absolute = true, description = "Scenarios played with changes")
    @Operation(
            summary = "Play a scenario with changed votes, model or modes",
            description = "The what-if first, if one is named; then the votes by step and seat; then the settings.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "The Panel, had Russia abstained",
                                            value = ApiExamples.PLAY_REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "Every step, decided and explained",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PlayView.class),
                            examples = @ExampleObject(name = "Russia abstains", value = ApiExamples.PLAY_ANSWER)))
    public PlayView play(@PathParam("id") String id, InputStream body) {
        return plays.play(scenario(id), form.read(new InputStreamReader(body, StandardCharsets.UTF_8)));
    }

    private Scenario scenario(String id) {
        return repertory
                .scenario(id)
                .orElseThrow(() -> new Refused(
                        ProblemKind.NOT_FOUND, "No scenario is called " + id + "; GET /api/scenarios lists them all."));
    }
}
