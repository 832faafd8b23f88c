package horseshoe.web.live;

import horseshoe.classroom.ClassCommand;
import horseshoe.classroom.ClassRefusal;
import horseshoe.classroom.Classes;
import horseshoe.classroom.Device;
import horseshoe.classroom.Handled;
import horseshoe.classroom.Keys;
import horseshoe.classroom.PersonId;
import horseshoe.web.live.view.Hat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes keys out of links and puts them where only the browser sees them. */
@RequestScoped
@Path("classes/{class}")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "A class in session")
@SuppressWarnings("NullAway.Init")
public class KeyResource {
    @Inject
    Classes classes;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    Keys keys;

    @Inject
    Answers answers;

    @Inject
    Throttles throttles;

    @Inject
    Network network;

    @Inject
    Workers workers;

    @Context
    HttpServletRequest request;

    /** Takes a key. */
    @POST
    @Path("{hat}/key")
    @Operation(
            summary = "Exchange the key in a link for a cookie",
            description = "The cookie is HttpOnly, SameSite=Strict, and only for this class and hat.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "A key", value = LiveExamples.KEY_REQUEST)))
    @APIResponse(responseCode = "204", description = "The cookie is set")
    @APIResponse(responseCode = "401", description = "The key opens nothing here")
    @APIResponse(responseCode = "404", description = "There is no such class")
    public CompletionStage<Response> key(@PathParam("class") String id, @PathParam("hat") String hat, String body) {
        Site site = network.site(request);
        return workers.run(() -> {
            Door door = Door.of(id, hat);
            String key = ActBody.read(body).text("key");
            Caller caller = doorkeeper.caller(door, key);
            return kept(door, key, caller, site);
        });
    }

    private static Response kept(Door door, String key, Caller caller, Site site) {
        Instant until = caller.state().lesson().opened().until();
        Response.ResponseBuilder answer = Response.noContent().header("Cache-Control", "no-store");
        return door.hat() == Hat.DELEGATE
                ? answer.cookie(door.cookie(key, until, site), door.here(key, until, site))
                        .build()
                : answer.cookie(door.cookie(key, until, site)).build();
    }

    /** Comes back. */
    @POST
    @Path("delegate/return")
    @Operation(summary = "Come back to your seat from another device, with a code that the teacher reads out")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "A code", value = LiveExamples.RETURN_REQUEST)))
    @APIResponse(responseCode = "204", description = "The cookie is set; your other devices stay in too")
    @APIResponse(responseCode = "403", description = "No such code is waiting to be used")
    @APIResponse(
            responseCode = "409",
            description = "This browser is somebody else in the class: name them as insteadOf")
    @APIResponse(responseCode = "429", description = "Too many codes were wrong")
    public CompletionStage<Response> comeBack(@PathParam("class") String id, String body) {
        String address = network.address(request);
        Site site = network.site(request);
        String key = keys.secret();
        Arrivals arrivals = Arrivals.of(request);
        return workers.chain(() -> {
            Door door = Door.of(id, Hat.DELEGATE.word());
            throttles.requireReturns(door.id(), address);
            ActBody asked = ActBody.read(body);
            String code = asked.text("code");
            Optional<Device> device = arrivals.device(doorkeeper.state(door.id()), asked.findNumber("insteadOf"));
            return classes.handle(
                            door.id(),
                            PersonId.OUTSIDE,
                            new ClassCommand.ComeBack(Keys.hash(code.strip()), Keys.hash(key), device))
                    .thenApply(handled -> {
                        countWrong(handled, door, address);
                        answers.version(handled);
                        return kept(door, key, doorkeeper.caller(door, key), site);
                    });
        });
    }

    private void countWrong(Handled handled, Door door, String address) {
        if (handled instanceof Handled.RefusedByClass refused
                && refused.refusal().reason() == ClassRefusal.Reason.RETURN_CODE_WRONG) {
            throttles.wrongReturn(door.id(), address);
        }
    }
}
