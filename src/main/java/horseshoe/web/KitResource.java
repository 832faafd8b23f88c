package horseshoe.web;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.KitWords;
import horseshoe.explanation.Messages;
import horseshoe.scenario.Scenario;
import horseshoe.scenario.Stage;
import horseshoe.scenario.kit.Kit;
import horseshoe.scenario.kit.Kits;
import horseshoe.scenario.kit.LessonPlan;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import horseshoe.web.repertory.Repertory;
import horseshoe.web.view.KitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a teacher prints before a lesson: {@code GET /api/scenarios/{id}/kit}. */
@RequestScoped
@Path("scenarios/{id}/kit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios", description = "Votes worth a lesson, and what could go otherwise")
public class KitResource {
    private static final KitWords WORDS = new KitWords(Messages.in(Locale.ENGLISH));

    @Inject
    Repertory repertory;

    @Inject
    CouncilLibrary councils;

    @Inject
    Stage stage;

    @Inject
    Unchanging unchanging;

    /** Lesson plan, role sheets and rubric of a scenario. */
    @GET
    @Operation(
            summary = "Lesson plan, role sheets and rubric of a scenario",
            description = "How the seats are likely to vote stands on the teacher’s sheet only.")
    @APIResponse(
            responseCode = "200",
            description = "The kit, ready to be printed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = KitView.class),
                            examples = @ExampleObject(name = "The head of the kit", value = ApiExamples.KIT_ANSWER)))
    @APIResponse(responseCode = "404", description = "No scenario has this id")
    @APIResponse(responseCode = "400", description = "A lesson here is 45 or 90 minutes long")
    public Response kit(
            @Context Request request,
            @PathParam("id") String id,
            @Parameter(description = "How long the lesson is: 45 or 90") @QueryParam("minutes") @DefaultValue("45")
                    String minutes) {
        Kit kit = new Kits(councils, stage).of(scenario(id), length(minutes));
        return unchanging.answer(request, KitView.of(kit, WORDS));
    }

    private Scenario scenario(String id) {
        return repertory
                .scenario(id)
                .orElseThrow(() -> new Refused(
                        ProblemKind.NOT_FOUND, "No scenario is called " + id + "; GET /api/scenarios lists them all."));
    }

    private static LessonPlan.Length length(String minutes) {
        return Stream.of(LessonPlan.Length.values())
                .filter(length -> String.valueOf(length.minutes()).equals(minutes))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        ProblemKind.BAD_REQUEST, "A lesson here is 45 or 90 minutes long, not " + minutes + "."));
    }
}
