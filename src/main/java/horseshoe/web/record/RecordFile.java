package horseshoe.web.record;

import horseshoe.record.DecidedRecord;
import horseshoe.record.Merge;
import horseshoe.record.VotingRecord;
import horseshoe.record.intake.Intake;
import horseshoe.record.intake.Knowledge;
import horseshoe.record.intake.Report;
import horseshoe.record.intake.Taken;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * A file that takes the place of the record that comes with the project.
 *
 * @param place the file, or a folder with one file {@code .csv} in it; {@code horseshoe.record} or {@code HORSESHOE_RECORD}
 * @param merge whether the project's votes that it lacks are put in; {@code horseshoe.record.merge} or {@code HORSESHOE_RECORD_MERGE}
 */
record RecordFile(Path place, boolean merge) {
    private static final Logger LOG = System.getLogger(RecordFile.class.getName());
    private static final int VERSION_BYTES = 4;

    /** What the server was told; empty if nothing. */
    static Optional<RecordFile> told(Config config) {
        boolean merge =
                config.getOptionalValue("horseshoe.record.merge", Boolean.class).orElse(false);
        return config.getOptionalValue("horseshoe.record", String.class)
                .filter(told -> !told.isBlank())
                .map(told -> new RecordFile(Path.of(told).toAbsolutePath().normalize(), merge));
    }

    /**
     * Reads it.
     *
     * @param bundled the record that comes with the project
     * @param known what has to be known to understand it
     * @return the record to serve
     * @throws UnreadableFile if it is not there, not one file, or has faults; these are in the log
     */
    DecidedRecord read(VotingRecord bundled, Knowledge known) {
        Path file = file();
        try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(file), sha256())) {
            return switch (Intake.read(bytes, known)) {
                case Taken.NotAtAll refused -> throw refused(file, refused.report());
                case Taken.Whole whole ->
                    DecidedRecord.of(
                            version(bytes),
                            merge ? Merge.of(whole.record(), bundled) : whole.record(),
                            known.councils());
            };
        } catch (IOException unreadable) {
            throw new UnreadableFile(place, "it cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private String version(DigestInputStream bytes) {
        byte[] digest = bytes.getMessageDigest().digest();
        return (merge ? "merged-" : "file-") + HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
    }

    private UnreadableFile refused(Path file, Report report) {
        report.flaws().forEach(flaw -> LOG.log(Level.ERROR, "Record " + file + ", " + flaw));
        return new UnreadableFile(file, report.sentence());
    }

    private Path file() {
        if (!Files.isReadable(place)) {
            throw new UnreadableFile(place, "it is not there, or may not be read");
        }
        if (!Files.isDirectory(place)) {
            return place;
        }
        List<Path> files = tables();
        if (files.size() != 1) {
            throw new UnreadableFile(
                    place, "the folder must have exactly one file ending in .csv, and has " + files.size());
        }
        return files.getFirst();
    }

    private List<Path> tables() {
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UnreadableFile(place, "it cannot be listed: " + unreadable.getMessage(), unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
