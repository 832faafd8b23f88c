package horseshoe.web.record;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.RecordWords;
import horseshoe.json.StrictJson;
import horseshoe.record.DecidedRecord;
import horseshoe.record.VotingRecord;
import horseshoe.record.query.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the record that comes with the project, once, when it is first asked for. */
@ApplicationScoped
public class Records {
    private static final String FOLDER = "/record/";

    /** The past votes, each decided by the Council of its day. */
    @Produces
    @Singleton
    DecidedRecord bundled(CouncilLibrary library) {
        return DecidedRecord.of(version(), votes(), day -> library.councils().on(day));
    }

    /** The same with what is worked out of it once. */
    @Produces
    @Singleton
    Catalogue catalogue(DecidedRecord record, RecordWords words) {
        return Catalogue.of(record, words::everything);
    }

    private static String version() {
        return StrictJson.object(open("datapackage.json")).getString("version");
    }

    private static VotingRecord votes() {
        try (Reader text = open("votes.csv")) {
            return VotingRecord.read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(Records.class.getResourceAsStream(FOLDER + name), name), StandardCharsets.UTF_8);
    }
}
