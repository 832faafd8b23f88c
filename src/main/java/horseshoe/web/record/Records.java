package horseshoe.web.record;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.RecordWords;
import horseshoe.json.StrictJson;
import horseshoe.record.DecidedRecord;
import horseshoe.record.VoteRecord;
import horseshoe.record.VotingRecord;
import horseshoe.record.intake.Knowledge;
import horseshoe.record.intake.SubjectWords;
import horseshoe.record.query.Catalogue;
import horseshoe.scenario.ScenarioLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The server's record: the one that comes with the project, read when it is first asked for, or a file that the server was told at the start.
 */
@ApplicationScoped
public class Records {
    private static final String FOLDER = "/record/";

    /** The past votes, each decided by the Council of its day. */
    @Produces
    @Singleton
    DecidedRecord served(CouncilLibrary library, Knowledge known) {
        return file().map(file -> file.read(bundled(), known))
                .orElseGet(() -> DecidedRecord.of(version(), bundled(), library.councils()::on));
    }

    /** What files of past votes are understood with. */
    @Produces
    @Singleton
    Knowledge knowledge(CouncilLibrary library) {
        VotingRecord bundled = bundled();
        return new Knowledge(library.councils()::on, id -> bundled.vote(id).map(VoteRecord::about), words());
    }

    /** A file that the server was told is read before anybody comes, so that a start fails that cannot read it. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event, Instance<DecidedRecord> record) {
        file().ifPresent(told -> record.get());
    }

    private static Optional<RecordFile> file() {
        return RecordFile.told(ConfigProvider.getConfig());
    }

    /** The same with what is worked out of it once; a vote that is a scenario of the library is found by that title too. */
    @Produces
    @Singleton
    Catalogue catalogue(DecidedRecord record, RecordWords words, ScenarioLibrary scenarios) {
        ScenarioTitles titles = ScenarioTitles.of(scenarios);
        return Catalogue.of(record, vote -> words.everything(vote) + " " + titles.of(vote));
    }

    private static String version() {
        return StrictJson.object(open("datapackage.json")).getString("version");
    }

    private static VotingRecord bundled() {
        try (Reader text = open("votes.csv")) {
            return VotingRecord.read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SubjectWords words() {
        try (Reader text = open("subjects.csv")) {
            return SubjectWords.read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(Records.class.getResourceAsStream(FOLDER + name), name), StandardCharsets.UTF_8);
    }
}
