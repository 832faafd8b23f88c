package horseshoe.web.record.own;

import horseshoe.web.live.Network;
import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes, shows and forgets the record that a browser brings. */
@RequestScoped
@Path("record/own")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "A record of your own")
@SuppressWarnings("NullAway.Init")
public class OwnResource {
    @Inject
    OwnRecords records;

    @Inject
    Uploads uploads;

    @Inject
    Network network;

    @Context
    HttpServletRequest request;

    @Context
    HttpHeaders headers;

    /** Takes a file. */
    @POST
    @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Bring a file of past votes",
            description =
                    "The United Nations library's \"Security Council Voting Data\" or Horseshoe's own form, up to 64 MiB; the header "
                            + "tells which. It is taken whole or not at all, and held in memory for the browser that gets the cookie "
                            + "until it has not been used for an hour. Other requests use it with `record=own`. `merge=true` puts in "
                            + "the votes of the server's record that the file lacks.")
    @RequestBody(
            description = "The file as it is",
            content =
                    @Content(
                            mediaType = "text/csv",
                            examples = @ExampleObject(name = "Its head", value = OwnExamples.FILE)))
    @APIResponse(
            responseCode = "201",
            description = "It was taken",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OwnReportView.class),
                            examples = @ExampleObject(name = "The report", value = OwnExamples.REPORT)))
    @APIResponse(responseCode = "413", description = "It is too large")
    @APIResponse(
            responseCode = "422",
            description = "It has faults; nothing was changed",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = UnreadableRecord.class),
                            examples = @ExampleObject(name = "The report", value = OwnExamples.REFUSED)))
    @APIResponse(responseCode = "503", description = "Others are bringing files just now")
    public Response bring(
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("merge") @DefaultValue("false") boolean merge,
            InputStream body) {
        return switch (uploads.take(Brought.of(name, merge), body)) {
            case Desk.Outcome.Refused refused ->
                UnreadableRecord.of(refused.report()).response();
            case Desk.Outcome.Accepted accepted -> kept(accepted.record());
        };
    }

    private Response kept(OwnRecord record) {
        return Response.status(Response.Status.CREATED)
                .cookie(records.keep(headers, record, network.site(request)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(record.report())
                .build();
    }

    /** Shows the report again. */
    @GET
    @Operation(summary = "What came of the file that this browser brought")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OwnReportView.class),
                            examples = @ExampleObject(name = "The report", value = OwnExamples.REPORT)))
    @APIResponse(
            responseCode = "404",
            description = "It brought none, or it is gone",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "None", value = OwnExamples.NONE)))
    public Response report() {
        OwnReportView report = records.brought(headers)
                .map(OwnRecord::report)
                .orElseThrow(() -> new Refused(ProblemKind.NOT_FOUND, "This browser has brought no record."));
        return Response.ok(report).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /** Forgets it. */
    @DELETE
    @Operation(summary = "Forget the record that this browser brought")
    @APIResponse(responseCode = "204", description = "It is gone, or there was none")
    @APIResponse(
            responseCode = "403",
            description = "Another site's page asks",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            examples = @ExampleObject(name = "Another site", value = OwnExamples.FOREIGN)))
    public Response forget() {
        records.forget(headers);
        return Response.noContent()
                .cookie(OwnRecords.expired(network.site(request)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
