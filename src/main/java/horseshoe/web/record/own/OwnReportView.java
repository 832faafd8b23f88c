package horseshoe.web.record.own;

import horseshoe.record.intake.Form;
import horseshoe.record.intake.Report;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a file that somebody brought.
 *
 * @param form which form it has
 * @param name what its owner calls it
 * @param rows rows read
 * @param votes votes made
 * @param refused rows with a fault
 * @param faults the first hundred
 * @param more how many faults there are besides
 * @param accepted whether it was taken
 * @param encoding how its letters are written
 * @param version of the record made of it
 * @param merged whether the server's votes that it lacks were put in
 * @param ignored columns that were not needed
 * @param differences what it says otherwise than the server's record
 */
@Schema(description = "What came of a file")
public record OwnReportView(
        Optional<Form> form,
        String name,
        int rows,
        int votes,
        int refused,
        List<FaultView> faults,
        int more,
        boolean accepted,
        String encoding,
        Optional<String> version,
        boolean merged,
        List<String> ignored,
        Optional<DifferencesView> differences) {
    /** Copies the lists. */
    public OwnReportView {
        faults = List.copyOf(faults);
        ignored = List.copyOf(ignored);
    }

    /**
     * A fault.
     *
     * @param line where, from 1
     * @param column in which column; empty where the row as a whole is meant
     * @param reason why
     */
    public record FaultView(int line, String column, String reason) {}

    static OwnReportView refused(Brought file, Report report) {
        return of(file, report, Optional.empty(), Optional.empty());
    }

    static OwnReportView accepted(Brought file, Report report, String version, DifferencesView differences) {
        return of(file, report, Optional.of(version), Optional.of(differences));
    }

    private static OwnReportView of(
            Brought file, Report report, Optional<String> version, Optional<DifferencesView> differences) {
        return new OwnReportView(
                report.form(),
                file.name(),
                report.rows(),
                report.votes(),
                report.refused(),
                report.flaws().stream()
                        .map(flaw -> new FaultView(flaw.line(), flaw.column(), flaw.reason()))
                        .toList(),
                report.more(),
                version.isPresent(),
                report.encoding(),
                version,
                version.isPresent() && file.merge(),
                report.ignored(),
                differences);
    }
}
