package horseshoe.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where people find the service: {@code GET /api/address}. */
@RequestScoped
@Path("address")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "A class in session")
@SuppressWarnings("NullAway.Init")
public class AddressResource {
    @Inject
    Network network;

    @Inject
    @ConfigProperty(name = "horseshoe.address", defaultValue = "0.0.0.0")
    String listens;

    @Context
    HttpServletRequest request;

    /** Tells the address. */
    @GET
    @Operation(
            summary = "The address by which people find the service",
            description = "The one that was set (horseshoe.public), else the one by which it was asked for just now.")
    @APIResponse(
            responseCode = "200",
            description = "The address",
            content =
                    @Content(
                            schema = @Schema(implementation = AddressView.class),
                            examples = @ExampleObject(name = "At the machine itself", value = LiveExamples.ADDRESS)))
    public Response address() {
        return Response.ok(Wire.json(new AddressView(network.base(request), network.isKnown(), nearby())))
                .header("Cache-Control", "no-store")
                .build();
    }

    private List<String> nearby() {
        return network.isHere(request)
                ? Loopback.neighbourly(listens).stream()
                        .map(number -> "http://" + number + ":" + request.getLocalPort())
                        .toList()
                : List.of();
    }
}
