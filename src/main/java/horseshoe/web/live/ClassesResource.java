package horseshoe.web.live;

import horseshoe.classroom.Opened;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opens classes: {@code POST /api/classes}. */
@RequestScoped
@Path("classes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "A class in session", description = "Live meetings: open, join, run, vote, follow")
@SuppressWarnings("NullAway.Init")
public class ClassesResource {
    @Inject
    Reception reception;

    @Inject
    Throttles throttles;

    @Inject
    Network network;

    @Inject
    Workers workers;

    @Context
    HttpServletRequest request;

    /** Opens a class. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open a class",
            description =
                    "From a scenario of the library, from a scenario of your own (document), or with a blank agenda "
                            + "(council and agendaItem). The links carry keys and are given only here: whoever has one is that person.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "The Panel vote", value = LiveExamples.OPEN_REQUEST),
                                @ExampleObject(name = "Alone, as Russia", value = LiveExamples.ALONE_REQUEST),
                                @ExampleObject(name = "A blank agenda", value = LiveExamples.BLANK_REQUEST)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "The class, its code, and the links of teacher and projector",
            content = @Content(examples = @ExampleObject(name = "Opened", value = LiveExamples.OPEN_ANSWER)))
    @APIResponse(responseCode = "400", description = "Not of this form, or the scenario is faulty")
    @APIResponse(responseCode = "422", description = "No such Council, or seats that do not make one")
    @APIResponse(responseCode = "429", description = "Many classes were opened from this address just now")
    public CompletionStage<Response> open(String body) {
        String address = network.address(request);
        String path = network.path(request);
        return workers.run(() -> {
            throttles.opening(address);
            return created(reception.open(new StringReader(body)), path);
        });
    }

    private static Response created(Opened.Done opened, String path) {
        String door = path + "/#/class/" + opened.id().text();
        JsonObject answer = Json.createObjectBuilder()
                .add("class", opened.id().text())
                .add("code", opened.code().text())
                .add(
                        "expires",
                        opened.until().atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .add("teacher", door + "/teacher/" + opened.keys().teacher())
                .add("projector", door + "/projector/" + opened.keys().projector())
                .build();
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(answer)
                .build();
    }
}
