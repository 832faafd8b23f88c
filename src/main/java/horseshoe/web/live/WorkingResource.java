package horseshoe.web.live;

import horseshoe.drafting.document.Draft;
import horseshoe.drafting.document.Language;
import horseshoe.drafting.document.Masthead;
import horseshoe.drafting.paper.PaperNumber;
import horseshoe.drafting.paper.Version;
import horseshoe.drafting.paper.WorkingPaper;
import horseshoe.export.document.Format;
import horseshoe.export.document.Issue;
import horseshoe.rules.Member;
import horseshoe.web.DraftDesk;
import horseshoe.web.document.Handout;
import horseshoe.web.live.view.ComparedView;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import horseshoe.web.view.DraftCheckView.RemarkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Working papers as files, compared with kept versions, and what drafters would remark: {@code /api/classes/{class}/{hat}/working/{paper}}. */
@RequestScoped
@Path("classes/{class}/{hat}/working/{paper}")
@Tag(name = "A class in session")
@SuppressWarnings("NullAway.Init")
public class WorkingResource {
    @Inject
    Doorkeeper doorkeeper;

    @Inject
    Throttles throttles;

    @Inject
    Workers workers;

    @Inject
    DraftDesk desk;

    @PathParam("class")
    String id;

    @PathParam("hat")
    String hat;

    @PathParam("paper")
    String number;

    @BeanParam
    Badge badge;

    /** What drafters would remark. */
    public record RemarksView(List<RemarkView> remarks) {}

    /** The paper as a file. */
    @GET
    @Operation(summary = "A working paper as a document, as it stands")
    @APIResponse(responseCode = "200", description = "Word, PDF, Akoma Ntoso 3.0, plain text or JSON")
    @APIResponse(responseCode = "404", description = "There is no such working paper for you")
    public CompletionStage<Response> document(
            @Parameter(description = "docx, pdf, xml, txt or json") @QueryParam("format") @DefaultValue("pdf")
                    String ending) {
        Format format = Handout.format(ending);
        return read((caller, paper) -> Handout.of(format, issue(caller, paper), "no-store"));
    }

    /** What drafters would remark on it. */
    @GET
    @Path("check")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What the Council’s drafters would remark on a working paper")
    @APIResponse(responseCode = "200", description = "Remarks, each with its paragraph, its level and its source")
    @APIResponse(responseCode = "404", description = "There is no such working paper for you")
    public CompletionStage<Response> check() {
        return read((caller, paper) -> Response.ok(new RemarksView(desk.remarks(sponsored(caller, paper))))
                .header("Cache-Control", "no-store")
                .build());
    }

    /** What has changed since a version. */
    @GET
    @Path("versions/{version}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What has changed in a working paper since a version that was kept, word by word")
    @APIResponse(responseCode = "200", description = "The paragraphs of both, in order")
    @APIResponse(responseCode = "404", description = "There is no such working paper or version for you")
    public CompletionStage<Response> version(@PathParam("version") String version) {
        return read((caller, paper) -> Response.ok(ComparedView.of(version(paper, version), paper.draft()))
                .header("Cache-Control", "no-store")
                .build());
    }

    private CompletionStage<Response> read(BiFunction<Caller, WorkingPaper, Response> reading) {
        Door door = Door.of(id, hat);
        Badge who = badge;
        return workers.run(() -> {
            Caller caller = doorkeeper.caller(door, who);
            throttles.act(caller);
            WorkingPaper paper = number(number)
                    .flatMap(asked -> Drawer.paper(caller, new PaperNumber(asked)))
                    .orElseThrow(() -> missing("working paper of number " + number));
            return reading.apply(caller, paper);
        });
    }

    private static Version version(WorkingPaper paper, String asked) {
        return number(asked).flatMap(paper::version).orElseThrow(() -> missing("version " + asked));
    }

    private static Refused missing(String what) {
        return new Refused(ProblemKind.NOT_FOUND, "There is no " + what + " here.");
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Draft sponsored(Caller caller, WorkingPaper paper) {
        return paper.draft().under(paper.draft().masthead().sponsoredBy(names(caller, paper)));
    }

    private static Issue issue(Caller caller, WorkingPaper paper) {
        Draft draft = sponsored(caller, paper);
        Issue issue = Issue.of(draft.under(language(draft.masthead(), draft)));
        return paper.progress()
                .symbol()
                .map(symbol -> issue.under(symbol + draft.stage().suffix()))
                .orElseGet(() -> issue.under("HS/"
                        + caller.state().lesson().opened().code().text() + "/WP."
                        + paper.id().number()));
    }

    private static Masthead language(Masthead masthead, Draft draft) {
        Language language = Handout.language(draft);
        return new Masthead(masthead.symbol(), masthead.date(), language, masthead.sponsors());
    }

    private static List<String> names(Caller caller, WorkingPaper paper) {
        var council = caller.state().run().state().setting().council();
        return paper.circle().sponsors().stream()
                .map(seat -> council.member(seat).map(Member::officialName).orElse(seat.code()))
                .toList();
    }
}
