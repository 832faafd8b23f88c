package horseshoe.web.document;

import horseshoe.councils.CouncilLibrary;
import horseshoe.drafting.DraftText;
import horseshoe.export.document.Format;
import horseshoe.export.document.Issue;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.scenario.Gist;
import horseshoe.scenario.Scenario;
import horseshoe.scenario.Script;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import horseshoe.web.repertory.Repertory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The draft of a scenario as a document: {@code GET /api/scenarios/{id}/draft}. */
@RequestScoped
@Path("scenarios/{id}/draft")
@Tag(name = "Scenarios", description = "Votes worth a lesson, and what could go otherwise")
public class DraftResource {
    private static final String EXAMPLE = """
            {"format": "horseshoe-document/1", "symbol": "S/2024/255", "kind": "DRAFT", "title": "United States of America: draft resolution",
             "masthead": {"date": "2024-03-28", "language": "en", "stage": "IN_BLUE", "sponsors": ["United States of America"]},
             "text": {"opening": "The Security Council", "preambular": [], "operative": []}}""";

    @Inject
    Repertory repertory;

    @Inject
    CouncilLibrary councils;

    /** The draft as a file. */
    @GET
    @Operation(
            summary = "The draft of a scenario as a document",
            description =
                    "In our words, set in the manner of the Council’s documents; it says that it is not one of them.")
    @APIResponse(
            responseCode = "200",
            description = "Word, PDF, Akoma Ntoso 3.0, plain text or JSON",
            content =
                    @Content(
                            mediaType = "application/json",
                            examples = @ExampleObject(name = "The head of the JSON", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "There is no such format")
    @APIResponse(responseCode = "404", description = "No scenario has this id")
    public Response draft(
            @PathParam("id") String id,
            @Parameter(description = "docx, pdf, xml, txt or json") @QueryParam("format") @DefaultValue("pdf")
                    String ending) {
        Format format = Handout.format(ending);
        return Handout.of(format, issue(scenario(id)), "max-age=300");
    }

    private Issue issue(Scenario scenario) {
        Script script = scenario.script();
        Gist gist = script.draft();
        Optional<Council> council = councils.council(script.councilId());
        return Mastheads.draft(
                gist.symbol().orElse(""),
                script.date(),
                gist.sponsors().stream().map(seat -> name(council, seat)).toList(),
                new DraftText(gist.preambular(), gist.operative()));
    }

    private static String name(Optional<Council> council, String seat) {
        return council.flatMap(sitting -> sitting.member(SeatId.of(seat)))
                .map(Member::officialName)
                .orElse(seat);
    }

    private Scenario scenario(String id) {
        return repertory
                .scenario(id)
                .orElseThrow(() -> new Refused(
                        ProblemKind.NOT_FOUND, "No scenario is called " + id + "; GET /api/scenarios lists them all."));
    }
}
