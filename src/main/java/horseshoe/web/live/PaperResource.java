package horseshoe.web.live;

import horseshoe.export.document.Format;
import horseshoe.export.document.Issue;
import horseshoe.meeting.ProposalId;
import horseshoe.web.document.Handout;
import horseshoe.web.live.debrief.Takeaways;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A draft of a class as a document: {@code GET /api/classes/{class}/{hat}/papers/{number}}. */
@RequestScoped
@Path("classes/{class}/{hat}/papers/{number}")
@Tag(name = "A class in session")
@SuppressWarnings("NullAway.Init")
public class PaperResource {
    @Inject
    Doorkeeper doorkeeper;

    @Inject
    Takeaways takeaways;

    @Inject
    Throttles throttles;

    @Inject
    Refusals refusals;

    @Inject
    Workers workers;

    @PathParam("class")
    String id;

    @PathParam("hat")
    String hat;

    @PathParam("number")
    String number;

    @QueryParam("run")
    @Nullable
    String run;

    /** The draft as a file. */
    @GET
    @Operation(
            summary = "A draft of a meeting as a document, as it was voted on",
            description =
                    "With the vote on the last page once it is closed. “run” is the number of a meeting of the class;"
                            + " the current one if it is left out.")
    @APIResponse(responseCode = "200", description = "Word, PDF, Akoma Ntoso 3.0, plain text or JSON")
    @APIResponse(responseCode = "400", description = "There is no such format")
    @APIResponse(responseCode = "404", description = "There is no such class, meeting or draft")
    public CompletionStage<Response> paper(
            @Parameter(description = "docx, pdf, xml, txt or json") @QueryParam("format") @DefaultValue("pdf")
                    String ending,
            @BeanParam Badge badge) {
        Door door = Door.of(id, hat);
        Format format = Handout.format(ending);
        String asked = run;
        String paper = number;
        return workers.run(() -> {
            Caller caller = doorkeeper.caller(door, badge);
            throttles.act(caller);
            return Handout.of(format, issue(Reader.of(caller, asked, refusals::of), paper), "no-store");
        });
    }

    private Issue issue(Reader reader, String paper) {
        return number(paper)
                .flatMap(draft -> takeaways.paper(reader.state(), reader.run(), draft))
                .orElseThrow(() -> new Refused(
                        ProblemKind.NOT_FOUND, "The meeting has no draft resolution of number " + paper + "."));
    }

    private static Optional<ProposalId> number(String text) {
        return text.matches("[0-9]{1,6}") ? Optional.of(new ProposalId(Integer.parseInt(text))) : Optional.empty();
    }
}
