package horseshoe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.classroom.ClassId;
import horseshoe.classroom.LogUnavailable;
import horseshoe.classroom.LogUnavailable.Outcome;
import horseshoe.store.CutWire.Cut;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisplayName("A connection that breaks during a commit: what happened is found out before it is said")
class UnansweredCommitTest {
    private static final ClassId ID = new ClassId("aaaaaaaaaa");

    private interface Trial {
        void with(CutWire wire, Database database) throws Exception;
    }

    /** Each commit goes over the wire in words, so that the wire can tell it. */
    private static void trial(Trial trial) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                CutWire wire = new CutWire(postgres.getPort());
                Database database = Database.open(new DatabaseSettings(
                        "jdbc:postgresql://127.0.0.1:" + wire.port() + "/postgres?prepareThreshold=0",
                        "postgres",
                        "postgres"))) {
            new Notes(database.log()).begun(ID.text(), "K7WM4X", "first");
            trial.with(wire, database);
        }
    }

    private static void write(Database database, long version) throws Exception {
        new Notes(database.log()).write(ID, version, "text", 1);
    }

    private static void awaitAnswer(Database database) {
        while (!database.answers()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aCommitThatArrivedIsToldAsDone() throws Exception {
        trial((wire, database) -> {
            wire.cut(Cut.AFTER);
            write(database, 1);

            assertThat(database.log().read(ID, 0)).hasSize(2);
            write(database, 2);
            assertThat(database.log().read(ID, 0)).hasSize(3);
        });
    }

    @Test
    void aCommitThatNeverArrivedIsToldAsNotDone() throws Exception {
        trial((wire, database) -> {
            wire.cut(Cut.BEFORE);
            assertOutcome(Outcome.NOT_WRITTEN, database);

            awaitAnswer(database);
            assertThat(database.log().read(ID, 0)).hasSize(1);
            write(database, 1);
        });
    }

    @Test
    void whereNobodyCanBeAskedNothingIsClaimed() throws Exception {
        trial((wire, database) -> {
            wire.cut(Cut.AFTER_FOR_GOOD);
            assertOutcome(Outcome.UNKNOWN, database);
            assertThat(database.answers()).isFalse();
            assertOutcome(Outcome.NOT_WRITTEN, database);

            wire.mend();
            awaitAnswer(database);
            assertThat(database.log().read(ID, 0)).hasSize(2);
            write(database, 2);
        });
    }

    @Test
    void aDeletionThatArrivedIsDone() throws Exception {
        trial((wire, database) -> {
            wire.cut(Cut.AFTER);
            database.log().delete(ID);

            assertThat(database.log().read(ID, 0)).isEmpty();
        });
    }

    private static void assertOutcome(Outcome outcome, Database database) {
        assertThatThrownBy(() -> write(database, 1))
                .isInstanceOfSatisfying(
                        LogUnavailable.class, away -> assertThat(away.outcome()).isEqualTo(outcome));
    }
}
