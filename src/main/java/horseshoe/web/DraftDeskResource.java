package horseshoe.web;

import horseshoe.web.view.DraftCheckView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.eclipse.microprofile.metrics.annotation.Timed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks drafts while they are written: {@code POST /api/drafts/check}. */
@RequestScoped
@Path("drafts")
@Tag(name = "Drafts", description = "Is this text ready?")
public class DraftDeskResource {
    private static final RequestForm<Object> FORM = new RequestForm<>("draft-request.schema.json", Object.class);

    @Inject
    DraftDesk desk;

    /** Checks a draft. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Timed(name = "drafts", absolute = true, description = "Drafts checked while they were written")
    @Operation(
            summary = "Check a draft that you are writing",
            description =
                    "Reads a text as a draft resolution, numbers it, and says what the Council’s drafters would remark. `mend` "
                            + "with the number of a remark answers with the draft mended. Nothing is stored.")
    @RequestBody(
            content = @Content(examples = @ExampleObject(name = "Two paragraphs", value = ApiExamples.DRAFT_REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "The draft as it was read, and the remarks",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DraftCheckView.class),
                            examples = @ExampleObject(name = "One remark", value = ApiExamples.DRAFT_ANSWER)))
    @APIResponse(responseCode = "400", description = "The body is not of the form asked for")
    public DraftCheckView check(InputStream body) {
        JsonObject asked = FORM.object(new InputStreamReader(body, StandardCharsets.UTF_8));
        OptionalInt mend = asked.containsKey("mend") ? OptionalInt.of(asked.getInt("mend")) : OptionalInt.empty();
        return desk.check(new DraftRequest(asked.getString("text"), mend));
    }
}
