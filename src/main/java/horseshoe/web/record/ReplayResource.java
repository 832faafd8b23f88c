package horseshoe.web.record;

import horseshoe.analysis.replay.Findings;
import horseshoe.analysis.replay.OtherRule;
import horseshoe.analysis.replay.ReplayedVote;
import horseshoe.analysis.replay.Sweep;
import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.ReplayWords;
import horseshoe.record.DecidedVote;
import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import horseshoe.web.record.view.OneReplayView;
import horseshoe.web.record.view.ReplayRows;
import horseshoe.web.record.view.ReplayView;
import horseshoe.web.record.view.SweepView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What other rules would have changed: {@code GET /api/record/replay}. */
@RequestScoped
@Path("record/replay")
@Tag(name = "Replay", description = "Past votes counted by other rules")
@SuppressWarnings("NullAway.Init")
public class ReplayResource {
    @Inject
    Inquiries inquiries;

    @Inject
    CouncilLibrary library;

    @Inject
    Replaying replaying;

    @Inject
    ReplayViews views;

    @Inject
    ReplayWords words;

    @Inject
    FlipListing flips;

    @Inject
    OneReplay one;

    @Inject
    Replies replies;

    /** Which of a replay's tables is wanted as CSV. */
    private enum By {
        DECADE,
        SUBJECT,
        MEMBER
    }

    /** What a rule would have changed. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Form.CSV_TYPE})
    @Operation(
            summary = "What another rule would have changed",
            description = "The votes are held as they were cast; what the record cannot tell is bounded.")
    @APIResponse(
            responseCode = "200",
            description = "Figures and findings; what the record cannot tell is bounded",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ReplayView.class),
                        examples = @ExampleObject(name = "Two vetoes needed", value = ReplayExamples.REPLAY)),
                @Content(mediaType = "text/csv")
            })
    @APIResponse(
            responseCode = "400",
            description = "A parameter is not known or means nothing",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "No such outcome", value = RecordExamples.BAD_PARAMETER)))
    public Response replay() {
        Inquiry inquiry = inquiries.ofVotes();
        OtherRule rule = new ReplayForm(inquiry, library).rule();
        Form form = inquiry.formOf(Form.JSON, Form.CSV);
        By by = inquiry.parameters()
                .choice("by", Map.of("decade", By.DECADE, "subject", By.SUBJECT, "member", By.MEMBER))
                .orElse(By.DECADE);
        inquiry.requireFaultless();
        ReplayView view = views.of(inquiry, rule, Findings.of(replayed(inquiry, rule)));
        return form == Form.JSON
                ? replies.json(inquiry, view)
                : replies.table(inquiry, Form.CSV, "replay-by-" + by.name().toLowerCase(Locale.ROOT), table(view, by));
    }

    private static Table table(ReplayView view, By by) {
        return switch (by) {
            case DECADE -> groups(view.byDecade());
            case SUBJECT -> groups(view.bySubject());
            case MEMBER ->
                new Table(ReplayRows.MEMBERS, () -> view.byMember().stream().map(ReplayRows::row));
        };
    }

    private static Table groups(List<ReplayView.Group> groups) {
        return new Table(ReplayRows.GROUPS, () -> groups.stream().map(ReplayRows::row));
    }

    /** The votes that come out otherwise. */
    @GET
    @Path("flips")
    @Produces({MediaType.APPLICATION_JSON, Form.CSV_TYPE, Form.LINES_TYPE})
    @Operation(
            summary = "Which votes another rule would have turned",
            description = "JSON comes in pages, CSV and lines hold all of them.")
    @APIResponse(
            responseCode = "200",
            description = "The votes, the latest first, each at its worst and its best",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        examples = @ExampleObject(name = "Two vetoes needed", value = ReplayExamples.FLIPS)),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = Form.LINES_TYPE)
            })
    public Response flips() {
        Inquiry inquiry = inquiries.ofVotes();
        OtherRule rule = new ReplayForm(inquiry, library).rule();
        FlipListing.Wanted wanted = FlipListing.Wanted.of(inquiry);
        inquiry.requireFaultless();
        return flips.answer(inquiry, wanted, replayed(inquiry, rule));
    }

    /** One vote under a rule. */
    @GET
    @Path("votes/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One past vote by another rule, at the other Council’s table")
    @APIResponse(
            responseCode = "200",
            description = "The vote at its worst and its best",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OneReplayView.class),
                            examples = @ExampleObject(name = "The Panel vote", value = ReplayExamples.ONE)))
    @APIResponse(responseCode = "404", description = "No vote has this id, or it can be compared with nothing")
    public Response vote(@Parameter(description = "The vote’s id", example = "S-2024-255") @PathParam("id") String id) {
        Inquiry inquiry = inquiries.ofRecord();
        OtherRule rule = new ReplayForm(inquiry, library).rule();
        inquiry.requireFaultless();
        DecidedVote vote = PastVotesResource.vote(inquiry.edition(), id);
        ReplayedVote replayed = replaying.replay(inquiry.edition(), List.of(vote), rule).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(
                        ProblemKind.NOT_FOUND,
                        "The recorded figures of " + id
                                + " do not give its recorded outcome even under the rule of its day, so "
                                + "no other rule can be compared with it."));
        return replies.json(inquiry, one.of(inquiry, rule, replayed));
    }

    /** Many rules on the same votes. */
    @GET
    @Path("rules")
    @Produces({MediaType.APPLICATION_JSON, Form.CSV_TYPE})
    @Operation(
            summary = "Try many rules on the same votes",
            description =
                    "Every combination of “models” (by default all), “required”, “needed” and “override”, at most a thousand; "
                            + "numbers as in 7,9-11. The votes: the parameters of /record/votes.")
    @APIResponse(
            responseCode = "200",
            description = "A row for each rule",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SweepView.class),
                        examples = @ExampleObject(name = "One to three vetoes", value = ReplayExamples.RULES)),
                @Content(mediaType = "text/csv")
            })
    public Response rules() {
        Inquiry inquiry = inquiries.ofVotes();
        List<OtherRule> rules = new SweepForm(inquiry, library).rules();
        Form form = inquiry.formOf(Form.JSON, Form.CSV);
        inquiry.requireFaultless();
        List<Sweep.Row> rows = Sweep.of(replaying.of(inquiry.edition()), inquiry.votes(), rules);
        return form == Form.CSV
                ? replies.table(
                        inquiry,
                        form,
                        "rules",
                        new Table(SweepView.COLUMNS, () -> rows.stream().map(SweepView::cells)))
                : replies.json(
                        inquiry,
                        new SweepView(
                                inquiry.edition().version(),
                                inquiry.permalink(),
                                words.caveat(),
                                rows.stream().map(SweepView.Row::of).toList()));
    }

    private List<ReplayedVote> replayed(Inquiry inquiry, OtherRule rule) {
        return replaying.replay(inquiry.edition(), inquiry.votes(), rule);
    }
}
