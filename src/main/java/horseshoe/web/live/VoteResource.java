package horseshoe.web.live;

import horseshoe.classroom.ClassCommand;
import horseshoe.json.RecordMapper;
import horseshoe.meeting.Actor;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteCommand;
import horseshoe.rules.SeatId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.metrics.annotation.Counted;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes votes: {@code PUT /api/classes/{class}/{hat}/votes/{question}}. To send one twice is harmless. */
@RequestScoped
@Path("classes/{class}/{hat}/votes/{question}")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "A class in session")
public class VoteResource {
    @Inject
    Acting acting;

    @Inject
    RecordMapper mapper;

    @Inject
    Answers answers;

    @Inject
    Workers workers;

    /** Votes, or changes a vote. */
    @PUT
    @Counted(name = "votes", absolute = true, description = "Votes cast in classes")
    @Operation(
            summary = "Vote, or change your vote until the President closes it",
            description = "Answered when the vote is on disk. Until the vote is closed nobody else learns what it is. "
                    + "The teacher names the seat.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "In favour", value = LiveExamples.VOTE_REQUEST)))
    @APIResponse(responseCode = "204", description = "It is cast; the ETag is the version of the log that has it")
    @APIResponse(responseCode = "401", description = "No key, or one that opens nothing here")
    @APIResponse(responseCode = "403", description = "Another’s seat")
    @APIResponse(
            responseCode = "409",
            description = "That vote is not open, not in your hands, or your page was opened for somebody else")
    @APIResponse(responseCode = "429", description = "Too fast")
    public CompletionStage<Response> vote(
            @PathParam("class") String id,
            @PathParam("hat") String hat,
            @PathParam("question") int question,
            @BeanParam Badge badge,
            String body) {
        return workers.chain(() -> {
            VoteRequest vote = mapper.read(body, VoteRequest.class);
            return acting.handle(Door.of(id, hat), badge, caller -> command(caller, new QuestionId(question), vote))
                    .thenApply(answers::of);
        });
    }

    private ClassCommand command(Caller caller, QuestionId question, VoteRequest vote) {
        SeatId seat = vote.seat().or(() -> caller.person().seat()).orElseThrow(acting::notYours);
        return new ClassCommand.InMeeting(
                new Actor.Delegation(seat),
                new VoteCommand.CastVote(question, vote.vote()),
                Optional.of(caller.key()),
                vote.since());
    }
}
