package horseshoe.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;

/** Takes up what the request at hand asks of a record. */
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class Inquiries {
    @Inject
    RecordChoice choice;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    @Context
    Request request;

    /** For an operation on the votes that the filter finds. */
    Inquiry ofVotes() {
        return Inquiry.of(choice, call());
    }

    /** For an operation on the whole record or one vote, which takes no filter. */
    Inquiry ofRecord() {
        return Inquiry.ofRecord(choice, call());
    }

    private Call call() {
        return new Call(uri, headers, request);
    }
}
