package horseshoe.web.live;

import horseshoe.classroom.Handled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

/** Says what came of an act. */
@ApplicationScoped
public class Answers {
    @Inject
    Refusals refusals;

    /** 204 with the version of the log that has the act. */
    Response of(Handled handled) {
        return signed(Response.noContent(), handled);
    }

    /** 200 with what the act has made, and the version of the log that has it. */
    Response of(Handled handled, Object made) {
        return signed(Response.ok(made), handled);
    }

    private Response signed(Response.ResponseBuilder answer, Handled handled) {
        return answer.tag(new EntityTag(Long.toString(version(handled))))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The version of the log that has the act; throws what stands against it. */
    long version(Handled handled) {
        return switch (handled) {
            case Handled.Done done -> done.version();
            case Handled.RefusedByRule refused -> throw refusals.of(refused.refusal());
            case Handled.RefusedByClass refused -> throw refusals.of(refused.refusal());
        };
    }
}
