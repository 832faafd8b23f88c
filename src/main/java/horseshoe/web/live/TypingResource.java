package horseshoe.web.live;

import horseshoe.classroom.Limits;
import horseshoe.drafting.document.ParagraphKey;
import horseshoe.drafting.paper.WorkingPaper;
import horseshoe.json.RecordMapper;
import horseshoe.web.live.view.Typing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows what is typed while it is typed: {@code POST /api/classes/{class}/{hat}/typing}. */
@RequestScoped
@Path("classes/{class}/{hat}/typing")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "A class in session")
public class TypingResource {
    @Inject
    Doorkeeper doorkeeper;

    @Inject
    Rooms rooms;

    @Inject
    RecordMapper mapper;

    @Inject
    Throttles throttles;

    @Inject
    Workers workers;

    /** Shows to the others what somebody is typing. */
    @POST
    @Operation(
            summary = "Show others what you are typing in a working paper",
            description =
                    "Nothing of it is kept; the act write-paragraph saves. Without a key you have left the paragraph.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "A few words", value = LiveExamples.TYPING)))
    @APIResponse(responseCode = "204", description = "Those who see the paper are shown it")
    @APIResponse(responseCode = "401", description = "No key, or one that opens nothing here")
    @APIResponse(responseCode = "429", description = "Too fast")
    public CompletionStage<Response> type(
            @PathParam("class") String id, @PathParam("hat") String hat, @BeanParam Badge badge, String body) {
        return workers.run(() -> {
            Caller caller = doorkeeper.caller(Door.of(id, hat), badge);
            throttles.keystroke(caller);
            rooms.typing(caller, typing(caller, mapper.read(body, TypingRequest.class)));
            return Response.noContent().build();
        });
    }

    /** Where somebody writes; nowhere, if they see no such paper or it has no such paragraph. */
    private static Optional<Typing> typing(Caller caller, TypingRequest request) {
        return request.key()
                .filter(paragraph -> isSeen(caller, request, paragraph))
                .map(paragraph -> new Typing(
                        caller.person().id(),
                        caller.person().seat(),
                        request.paper(),
                        paragraph,
                        shortened(request.words().orElse(""))));
    }

    private static boolean isSeen(Caller caller, TypingRequest request, ParagraphKey paragraph) {
        return Drawer.paper(caller, request.paper())
                .map(WorkingPaper::draft)
                .flatMap(draft -> draft.half(paragraph))
                .isPresent();
    }

    private static String shortened(String words) {
        return words.length() > Limits.TEXT ? words.substring(0, Limits.TEXT) : words;
    }
}
