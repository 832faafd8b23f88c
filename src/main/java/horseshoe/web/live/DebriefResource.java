package horseshoe.web.live;

import horseshoe.classroom.ClassRefusal;
import horseshoe.classroom.EventLog;
import horseshoe.classroom.Recorded;
import horseshoe.web.live.debrief.DebriefView;
import horseshoe.web.live.debrief.RecordView;
import horseshoe.web.live.debrief.Takeaways;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a class takes home: its debrief, its record, its votes, its log. */
@RequestScoped
@Path("classes/{class}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "A class in session")
@SuppressWarnings("NullAway.Init")
public class DebriefResource {
    private static final String WHICH =
            "“run” is the number of a meeting of the class; the current one if it is left out.";
    private static final String CSV = "text/csv;charset=utf-8";

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    EventLog log;

    @Inject
    Takeaways takeaways;

    @Inject
    Refusals refusals;

    @Inject
    Workers workers;

    @PathParam("class")
    String id;

    @PathParam("hat")
    String hat;

    @BeanParam
    Badge badge;

    @QueryParam("run")
    @Nullable
    String run;

    /** The debrief of a meeting. */
    @GET
    @Path("{hat}/debrief")
    @Operation(
            summary = "Why a meeting came out as it did",
            description = "The teacher gets every seat’s own page, a student the own one. " + WHICH)
    @APIResponse(
            responseCode = "200",
            description = "Timeline, votes, speaking time, questions to the class",
            content = @Content(schema = @Schema(implementation = DebriefView.class)))
    @APIResponse(responseCode = "404", description = "There is no such class or meeting")
    public CompletionStage<Response> debrief() {
        return read(reader -> json(takeaways.debrief(reader.state(), reader.run(), reader::maySee)));
    }

    /** The record of a meeting. */
    @GET
    @Path("{hat}/record")
    @Operation(summary = "The record of a meeting, in the manner of the Council’s own", description = WHICH)
    @APIResponse(
            responseCode = "200",
            description = "Masthead, members, business in order, votes by name",
            content = @Content(schema = @Schema(implementation = RecordView.class)))
    @APIResponse(responseCode = "404", description = "There is no such class or meeting")
    public CompletionStage<Response> record() {
        return read(reader -> json(takeaways.record(reader.state(), reader.run())));
    }

    /** The votes of a meeting as a table. */
    @GET
    @Path("{hat}/votes.csv")
    @Produces(CSV)
    @Operation(summary = "The votes of a meeting, a row for every member and vote", description = WHICH)
    @APIResponse(responseCode = "200", description = "CSV as RFC 4180 has it, in UTF-8")
    @APIResponse(responseCode = "404", description = "There is no such class or meeting")
    public CompletionStage<Response> votes() {
        return read(reader -> file(votes(reader), CSV, "votes.csv"));
    }

    /** The whole log of a class. */
    @GET
    @Path("{hat}/class.json")
    @Operation(
            summary = "Everything that happened in a class, for its teacher",
            description = "Without keys, return codes, ballots and the votes of a question that is still open.")
    @APIResponse(responseCode = "200", description = "The log of the class")
    @APIResponse(responseCode = "403", description = "Only the teacher takes the log away")
    public CompletionStage<Response> everything() {
        return read(reader -> file(log(reader), MediaType.APPLICATION_JSON, "class.json"));
    }

    /** A scenario that is saved in a class. */
    @GET
    @Path("{hat}/scenarios/{name}")
    @Operation(summary = "A scenario that is saved in a class, for its teacher")
    @APIResponse(responseCode = "200", description = "The scenario, as it was saved")
    @APIResponse(responseCode = "403", description = "Only the teacher takes it away")
    @APIResponse(responseCode = "404", description = "None of that name is saved in this class")
    public CompletionStage<Response> scenario(@PathParam("name") String name) {
        return read(reader -> file(saved(reader, name), MediaType.APPLICATION_JSON, "scenario.json"));
    }

    private CompletionStage<Response> read(Function<Reader, Response> answer) {
        Door door = Door.of(id, hat);
        Badge who = badge;
        String asked = run;
        return workers.run(() -> answer.apply(Reader.of(doorkeeper.caller(door, who), asked, refusals::of)));
    }

    private static Response json(Object view) {
        return Response.ok(view).header("Cache-Control", "no-store").build();
    }

    private static Response file(Object content, String type, String name) {
        return Response.ok(content.toString(), type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private StringWriter votes(Reader reader) {
        StringWriter table = new StringWriter();
        try {
            takeaways.votes(reader.state(), reader.run(), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private StringWriter log(Reader reader) {
        requireTeacher(reader);
        StringWriter whole = new StringWriter();
        List<Recorded> events = log.read(reader.caller().id(), 0);
        takeaways.log(reader.state(), events, Instant.now(), whole);
        return whole;
    }

    private String saved(Reader reader, String name) {
        requireTeacher(reader);
        return Optional.ofNullable(reader.state().board().scenarios().get(name))
                .orElseThrow(() -> new Refused(
                        ProblemKind.NOT_FOUND, "No scenario with the name “" + name + "” is saved in this class."));
    }

    private void requireTeacher(Reader reader) {
        if (!reader.isTeacher()) {
            throw refusals.of(new ClassRefusal(ClassRefusal.Reason.NOT_YOURS, List.of()));
        }
    }
}
