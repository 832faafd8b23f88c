package horseshoe.web.live;

import horseshoe.classroom.ClassRefusal;
import horseshoe.export.document.Format;
import horseshoe.export.document.Report;
import horseshoe.rules.SeatId;
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
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The record of a class's meeting, and what one member did in it, as documents: {@code GET /api/classes/{class}/{hat}/reports/...}. */
@RequestScoped
@Path("classes/{class}/{hat}/reports")
@Tag(name = "A class in session")
@SuppressWarnings("NullAway.Init")
public class ReportResource {
    private static final String WHICH = "“run” is the number of a meeting of the class, the current one if it is left"
            + " out; “zone” a time zone such as Europe/Berlin, in which times of day are told.";

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

    @QueryParam("run")
    @Nullable
    String run;

    @QueryParam("format")
    @DefaultValue("pdf")
    String ending;

    @QueryParam("zone")
    @DefaultValue("UTC")
    String zone;

    /** The record as a file. */
    @GET
    @Path("record")
    @Operation(
            summary = "The record of a meeting as a document, in the manner of the Council’s own",
            description = "“format” is docx, pdf or txt. " + WHICH)
    @APIResponse(responseCode = "200", description = "Word, PDF or plain text")
    @APIResponse(responseCode = "400", description = "There is no such format or time zone")
    @APIResponse(responseCode = "404", description = "There is no such class or meeting")
    public CompletionStage<Response> record(@BeanParam Badge badge) {
        ZoneId where = where();
        return handOut(badge, reader -> takeaways.recordReport(reader.state(), reader.run(), where));
    }

    /** What one member did, as a file. */
    @GET
    @Path("seats/{seat}")
    @Operation(
            summary = "What one member did in a meeting, as a document for a portfolio",
            description = "The teacher gets that of every seat, a student the own one. “format” is docx, pdf or txt. "
                    + WHICH)
    @APIResponse(responseCode = "200", description = "Word, PDF or plain text")
    @APIResponse(responseCode = "400", description = "There is no such format or time zone")
    @APIResponse(responseCode = "403", description = "It is another seat’s")
    @APIResponse(responseCode = "404", description = "There is no such class, meeting or seat")
    public CompletionStage<Response> seat(@PathParam("seat") String code, @BeanParam Badge badge) {
        ZoneId where = where();
        return handOut(badge, reader -> seat(reader, code, where));
    }

    private CompletionStage<Response> handOut(Badge badge, Function<Reader, Report> report) {
        Door door = Door.of(id, hat);
        Format format = Handout.reportFormat(ending);
        String asked = run;
        return workers.run(() -> {
            Caller caller = doorkeeper.caller(door, badge);
            throttles.act(caller);
            return Handout.of(format, report.apply(Reader.of(caller, asked, refusals::of)));
        });
    }

    private Report seat(Reader reader, String code, ZoneId where) {
        return Optional.of(code)
                .filter(text -> !text.isBlank())
                .map(SeatId::of)
                .flatMap(seat -> takeaways.seatReport(reader.state(), reader.run(), own(reader, seat), where))
                .orElseThrow(() -> new Refused(
                        ProblemKind.NOT_FOUND, "No member with the seat " + code + " sat at this meeting."));
    }

    private SeatId own(Reader reader, SeatId seat) {
        if (reader.maySee(seat)) {
            return seat;
        }
        throw refusals.of(new ClassRefusal(ClassRefusal.Reason.NOT_YOURS, List.of()));
    }

    private ZoneId where() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new Refused(ProblemKind.BAD_REQUEST, "There is no time zone " + zone + ".");
        }
    }
}
