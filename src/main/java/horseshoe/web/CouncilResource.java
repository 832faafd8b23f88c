package horseshoe.web;

import horseshoe.councils.CouncilLibrary;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import horseshoe.web.view.CouncilView;
import horseshoe.web.view.CouncilsView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who sits on the Council: {@code GET /api/councils}. */
@RequestScoped
@Path("councils")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Councils", description = "Who sits, who presides, and what it takes")
public class CouncilResource {
    @Inject
    CouncilLibrary library;

    @Inject
    Unchanging unchanging;

    /** Lists eras and reform models. */
    @GET
    @Operation(summary = "Which Councils there are: eras and reform models")
    @APIResponse(
            responseCode = "200",
            description = "Eras and models",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CouncilsView.class),
                            examples = @ExampleObject(name = "Eras and models", value = ApiExamples.COUNCILS_ANSWER)))
    public Response councils(@Context Request request) {
        return unchanging.answer(request, CouncilsView.of(library));
    }

    /** Shows one Council. */
    @GET
    @Path("{id}")
    @Operation(summary = "The Council of a day, or as a reform model would have it")
    @APIResponse(
            responseCode = "200",
            description = "The Council",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CouncilView.class),
                            examples = @ExampleObject(name = "March 2024", value = ApiExamples.COUNCIL_ANSWER)))
    @APIResponse(responseCode = "404", description = "No Council is known by that date or id")
    public Response council(
            @Context Request request,
            @Parameter(description = "A date, or the id of a model", example = "2024-03-28") @PathParam("id")
                    String id) {
        return unchanging.answer(request, view(id));
    }

    private CouncilView view(String id) {
        return CouncilLibrary.day(id)
                .flatMap(day -> library.councils().on(day).map(council -> CouncilView.of(library, council, day)))
                .or(() -> library.model(id).map(model -> CouncilView.of(library, model)))
                .orElseThrow(() -> unknown(id));
    }

    private Refused unknown(String id) {
        return new Refused(
                ProblemKind.NOT_FOUND,
                "No Council is known by " + id + ". Give a date from "
                        + library.councils().dates().first() + " to "
                        + library.councils().dates().last() + ", or a model: "
                        + String.join(", ", library.models().keySet()) + ".");
    }
}
