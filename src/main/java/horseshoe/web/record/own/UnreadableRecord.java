package horseshoe.web.record.own;

import horseshoe.record.intake.Form;
import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * A problem in the form of RFC 9457 that carries the report of a file that was refused.
 *
 * @param type always that of {@link ProblemKind#UNREADABLE_RECORD}
 * @param title the kind of problem
 * @param status the HTTP status
 * @param detail in a sentence
 * @param form which form the file has; not there where not even that can be told
 * @param name what its owner calls it
 * @param rows rows read
 * @param votes none
 * @param refused rows with a fault
 * @param faults the first hundred
 * @param more how many faults there are besides
 * @param accepted false
 * @param encoding how its letters are written
 */
public record UnreadableRecord(
        String type,
        String title,
        int status,
        String detail,
        Optional<Form> form,
        String name,
        int rows,
        int votes,
        int refused,
        List<OwnReportView.FaultView> faults,
        int more,
        boolean accepted,
        String encoding) {
    /** Copies the faults. */
    public UnreadableRecord {
        faults = List.copyOf(faults);
    }

    static UnreadableRecord of(OwnReportView report) {
        ProblemKind kind = ProblemKind.UNREADABLE_RECORD;
        return new UnreadableRecord(
                kind.type(),
                kind.title(),
                kind.status(),
                detail(report),
                report.form(),
                report.name(),
                report.rows(),
                report.votes(),
                report.refused(),
                report.faults(),
                report.more(),
                false,
                report.encoding());
    }

    private static String detail(OwnReportView report) {
        int all = report.faults().size() + report.more();
        return (all == 1 ? "It has a fault" : "It has " + all + " faults")
                + ", so nothing of it was taken. The first, in line "
                + report.faults().getFirst().line() + ": "
                + report.faults().getFirst().reason();
    }

    Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .header("Cache-Control", "no-store")
                .entity(this)
                .build();
    }
}
