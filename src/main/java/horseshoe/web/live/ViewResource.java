package horseshoe.web.live;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.Classes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows a class to somebody in it, and deletes it for the teacher. */
@RequestScoped
@Path("classes/{class}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "A class in session")
@SuppressWarnings("NullAway.Init")
public class ViewResource {
    @Inject
    Doorkeeper doorkeeper;

    @Inject
    Rooms rooms;

    @Inject
    Classes classes;

    @Inject
    Refusals refusals;

    @Inject
    Workers workers;

    /** Shows the class. */
    @GET
    @Path("{hat}/view")
    @Operation(
            summary = "What you see of a class now",
            description = "The same as the first message of the stream at …/stream (server-sent events).")
    @APIResponse(
            responseCode = "200",
            description = "All sections that are for you",
            content = @Content(examples = @ExampleObject(name = "Its head", value = LiveExamples.VIEW)))
    @APIResponse(responseCode = "401", description = "No key, or one that opens nothing here")
    @APIResponse(responseCode = "404", description = "There is no such class")
    public CompletionStage<Response> view(
            @PathParam("class") String id, @PathParam("hat") String hat, @BeanParam Badge badge) {
        return workers.run(() -> Response.ok(rooms.view(doorkeeper.caller(Door.of(id, hat), badge)))
                .header("Cache-Control", "no-store")
                .build());
    }

    /** Deletes the class. */
    @DELETE
    @Path("{hat}")
    @Operation(
            summary = "Delete a class with everything in it, at once",
            description = "Only as teacher. All streams are told and end.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "403", description = "Only the teacher deletes a class")
    public CompletionStage<Response> delete(
            @PathParam("class") String id, @PathParam("hat") String hat, @BeanParam Badge badge) {
        return workers.run(() -> {
            Caller caller = doorkeeper.caller(Door.of(id, hat), badge);
            classes.delete(new ClassId(id), caller.person().id()).ifPresent(refusal -> {
                throw refusals.of(refusal);
            });
            return Response.noContent().build();
        });
    }
}
