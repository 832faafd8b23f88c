package horseshoe.web.record.own;

import horseshoe.explanation.RecordWords;
import horseshoe.record.DecidedRecord;
import horseshoe.record.DecidedVote;
import horseshoe.record.Differences;
import horseshoe.record.Merge;
import horseshoe.record.VotingRecord;
import horseshoe.record.intake.Intake;
import horseshoe.record.intake.Knowledge;
import horseshoe.record.intake.Taken;
import horseshoe.record.query.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Where files come in: reads one, compares it with the server's record, decides its votes. */
@ApplicationScoped
public class Desk {
    @Inject
    Knowledge known;

    @Inject
    DecidedRecord served;

    @Inject
    RecordWords words;

    /** What became of a file. */
    sealed interface Outcome {
        /**
         * It is a record now.
         *
         * @param record its votes and the report
         */
        record Accepted(OwnRecord record) implements Outcome {}

        /**
         * It is not.
         *
         * @param report why not
         */
        record Refused(OwnReportView report) implements Outcome {}
    }

    /** Reads a file to its end. */
    Outcome take(Brought file, Upload upload) throws IOException {
        Taken taken = Intake.read(upload, known);
        upload.drain();
        return switch (taken) {
            case Taken.NotAtAll refused -> new Outcome.Refused(OwnReportView.refused(file, refused.report()));
            case Taken.Whole whole -> new Outcome.Accepted(decided(file, upload, whole));
        };
    }

    private OwnRecord decided(Brought file, Upload upload, Taken.Whole whole) {
        VotingRecord record = whole.record();
        VotingRecord ours =
                VotingRecord.of(served.votes().stream().map(DecidedVote::vote).toList());
        String version = upload.version(file.merge() ? served.version() : "");
        DecidedRecord decided =
                DecidedRecord.of(version, file.merge() ? Merge.of(record, ours) : record, known.councils());
        DifferencesView differences = DifferencesView.of(Differences.between(record, ours));
        return new OwnRecord(
                Catalogue.of(decided, words::everything),
                OwnReportView.accepted(file, whole.report(), version, differences));
    }
}
