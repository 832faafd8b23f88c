package horseshoe.web.live;

import horseshoe.classroom.ClassCommand;
import horseshoe.classroom.Keys;
import horseshoe.classroom.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes acts: {@code POST /api/classes/{class}/{hat}/acts}. */
@RequestScoped
@Path("classes/{class}/{hat}/acts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "A class in session")
public class ActResource {
    @Inject
    Acting acting;

    @Inject
    Decoding decoding;

    @Inject
    Keys keys;

    @Inject
    Answers answers;

    @Inject
    Workers workers;

    /** Acts in the meeting, or runs the class. */
    @POST
    @Operation(
            summary = "Act: everything that is done in a meeting or with a class, but voting",
            description =
                    "The act is a command’s name, its parts stand beside it. Without “as” the President’s acts are done "
                            + "as chair and others for your seat. What you may do now stands in the section acts of your view.")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "Ask for the floor", value = LiveExamples.ASK_FOR_FLOOR),
                                @ExampleObject(name = "Put to the vote", value = LiveExamples.PUT_TO_VOTE),
                                @ExampleObject(name = "Propose an amendment", value = LiveExamples.AMEND),
                                @ExampleObject(name = "Again, with Russia abstaining", value = LiveExamples.BRANCH)
                            }))
    @APIResponse(responseCode = "204", description = "It is done; the ETag is the version of the log that has it")
    @APIResponse(responseCode = "200", description = "For give-return-code: the code to read out; the ETag as for 204")
    @APIResponse(responseCode = "400", description = "No such act, or not of its form")
    @APIResponse(responseCode = "401", description = "No key, or one that opens nothing here")
    @APIResponse(
            responseCode = "403",
            description = "You may not do such a thing",
            content = @Content(examples = @ExampleObject(name = "Not yours", value = LiveExamples.NOT_YOURS)))
    @APIResponse(responseCode = "409", description = "Not now; the rule that stands against it is named")
    @APIResponse(responseCode = "422", description = "It makes no sense: an unknown paper, an impossible paragraph")
    @APIResponse(responseCode = "429", description = "Too fast")
    public CompletionStage<Response> act(
            @PathParam("class") String id, @PathParam("hat") String hat, @BeanParam Badge badge, String body) {
        return workers.chain(() -> {
            Door door = Door.of(id, hat);
            ActBody act = ActBody.read(body);
            return act.text("act").equals("give-return-code")
                    ? code(door, badge, act)
                    : acting.handle(door, badge, caller -> decoding.command(caller, act))
                            .thenApply(answers::of);
        });
    }

    /** The code is made here and told once; the log has its hash. */
    private CompletionStage<Response> code(Door door, Badge badge, ActBody act) {
        PersonId person = new PersonId(act.number("person"));
        String code = keys.returnCode();
        return acting.handle(door, badge, caller -> new ClassCommand.GiveReturnCode(person, Keys.hash(code)))
                .thenApply(handled -> answers.of(
                        handled, Json.createObjectBuilder().add("code", code).build()));
    }
}
