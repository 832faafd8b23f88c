package horseshoe.web.live;

import horseshoe.classroom.ClassCommand;
import horseshoe.classroom.ClassId;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.Classes;
import horseshoe.classroom.Device;
import horseshoe.classroom.JoinCode;
import horseshoe.classroom.Keys;
import horseshoe.classroom.Limits;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Roster;
import horseshoe.councils.CouncilLibrary;
import horseshoe.json.RecordMapper;
import horseshoe.web.live.view.Hat;
import horseshoe.web.problem.ProblemKind;
import horseshoe.web.problem.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door of a class for those who have its code: {@code /api/join/{code}}. Guessing is limited. */
@RequestScoped
@Path("join/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "A class in session")
@SuppressWarnings("NullAway.Init")
public class JoinResource {
    @Inject
    Classes classes;

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    CouncilLibrary library;

    @Inject
    Limits limits;

    @Inject
    Keys keys;

    @Inject
    RecordMapper mapper;

    @Inject
    Answers answers;

    @Inject
    Throttles throttles;

    @Inject
    Network network;

    @Inject
    Workers workers;

    @Context
    HttpServletRequest request;

    /** Shows the door. */
    @GET
    @Operation(summary = "What a join code opens: the class, its seats, and names to choose from")
    @APIResponse(
            responseCode = "200",
            description = "The class",
            content = @Content(examples = @ExampleObject(name = "A class", value = LiveExamples.JOIN_VIEW)))
    @APIResponse(responseCode = "404", description = "No class has this code")
    @APIResponse(responseCode = "429", description = "Too many codes from this address were wrong")
    public CompletionStage<Response> look(@PathParam("code") String code) {
        String address = network.address(request);
        Arrivals arrivals = Arrivals.of(request);
        return workers.run(() -> {
            ClassState state = doorkeeper.state(find(code, address));
            var known = new JoinView.Known(library, limits, ThreadLocalRandom.current());
            return Response.ok(Wire.json(JoinView.of(state, known, arrivals.known(state))))
                    .header("Cache-Control", "no-store")
                    .build();
        });
    }

    /** Comes in. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Join a class",
            description =
                    "Without a seat a delegate is given one. The key comes as a cookie for this class; nothing else is asked for. One browser is"
                            + " one person in a class: one that is in it already names, as insteadOf, the person whose place is given up. In a seat that"
                            + " others hold, once the meeting is open or the seat has secrets, one waits until they or the teacher say yes.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "As France", value = LiveExamples.JOIN_REQUEST)))
    @APIResponse(
            responseCode = "201",
            description = "You are in, or wait to be let in",
            content = @Content(examples = @ExampleObject(name = "Joined", value = LiveExamples.JOIN_ANSWER)))
    @APIResponse(responseCode = "404", description = "No class has this code")
    @APIResponse(
            responseCode = "409",
            description =
                    "The seat, the class or the name is taken, the door is locked, or this browser is in the class already")
    @APIResponse(responseCode = "429", description = "Too many codes from this address were wrong")
    public CompletionStage<Response> join(@PathParam("code") String code, String body) {
        String address = network.address(request);
        Site site = network.site(request);
        String key = keys.secret();
        Arrivals arrivals = Arrivals.of(request);
        return workers.chain(() -> {
            JoinRequest join = mapper.read(body, JoinRequest.class);
            ClassId id = find(code, address);
            Optional<Device> device = arrivals.device(doorkeeper.state(id), join.insteadOf());
            return classes.handle(
                            id,
                            PersonId.OUTSIDE,
                            new ClassCommand.Join(join.pseudonym(), join.role(), join.seat(), Keys.hash(key), device))
                    .thenApply(handled -> {
                        answers.version(handled);
                        return joined(id, key, site);
                    });
        });
    }

    private Response joined(ClassId id, String key, Site site) {
        ClassState state = doorkeeper.state(id);
        Roster.Person person = state.roster().holder(Keys.hash(key)).orElseThrow();
        Door door = new Door(id, Hat.DELEGATE);
        Instant until = state.lesson().opened().until();
        return Response.status(Response.Status.CREATED)
                .cookie(door.cookie(key, until, site), door.here(key, until, site))
                .header("Cache-Control", "no-store")
                .entity(Json.createObjectBuilder()
                        .add("class", id.text())
                        .add("person", person.id().number())
                        .add("pseudonym", person.pseudonym())
                        .build())
                .build();
    }

    private ClassId find(String code, String address) {
        throttles.requireCodes(address);
        return Optional.of(code)
                .filter(JoinCode::isOne)
                .map(JoinCode::new)
                .flatMap(classes::find)
                .orElseThrow(() -> {
                    throttles.wrongCode(address);
                    return new Refused(
                            ProblemKind.NOT_FOUND, "No class has this code. Look at it again: six letters and digits.");
                });
    }

    /** Draws the way to the door. */
    @GET
    @Path("qr.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "The address of the door as a QR code")
    @APIResponse(responseCode = "200", description = "A drawing; it says nothing about whether the class is there")
    public Response drawing(@PathParam("code") String code) {
        if (!JoinCode.isOne(code)) {
            throw new Refused(ProblemKind.NOT_FOUND, "No class has this code.");
        }
        return Response.ok(QrDrawing.of(network.base(request) + "/#/join/" + new JoinCode(code).text()))
                .build();
    }
}
