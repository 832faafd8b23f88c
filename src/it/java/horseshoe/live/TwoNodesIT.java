package horseshoe.live;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.RunningServer;
import horseshoe.client.OpenClass;
import horseshoe.client.Screen;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of the service on one PostgreSQL: any of them serves anybody, and one of them may die. */
@DisplayName("Two nodes on one database")
class TwoNodesIT {
    private static EmbeddedPostgres database;
    private static Node first;
    private static Node second;

    /** A node: the server and the port by which the grid finds it. */
    private record Node(RunningServer server) {
        static Node start(Path state, int own, String members) {
            return new Node(RunningServer.start(List.of(
                    "-Dhorseshoe.state=" + state.resolve("node-" + own),
                    "-Dhorseshoe.db.url=" + database.getJdbcUrl("postgres", "postgres"),
                    "-Dhorseshoe.db.user=postgres",
                    "-Dhorseshoe.cluster=" + members,
                    "-Dhorseshoe.cluster.port=" + own,
                    "-Dhorseshoe.cluster.interface=127.0.0.1")));
        }
    }

    @BeforeAll
    static void startBoth(@TempDir Path state) throws IOException {
        database = EmbeddedPostgres.start();
        int one = RunningServer.freePort();
        int other = RunningServer.freePort();
        String members = "tcpip:127.0.0.1:" + one + ",127.0.0.1:" + other;
        first = Node.start(state, one, members);
        second = Node.start(state, other, members);
    }

    @AfterAll
    static void stopWhatIsLeft() throws IOException {
        first.server().close();
        database.close();
    }

    @Test
    @DisplayName("votes are cast on both, one node is killed in the middle, and no acknowledged vote is lost")
    void nothingAcknowledgedIsLost() throws Exception {
        OpenClass desk = OpenClass.on(first.server().port());
        desk.openVote();
        OpenClass elsewhere = desk.again(second.server().port());
        List<String> seats = desk.seats();
        try (Screen screen = desk.screen()) {
            for (String seat : seats.subList(0, 5)) {
                desk.vote(seat, 1, "IN_FAVOUR");
            }
            long version = 0;
            for (String seat : seats.subList(5, 10)) {
                version = elsewhere.vote(seat, 1, "AGAINST");
            }
            assertThat(screen.had(version))
                    .as("a vote on one node reaches the screens of the other")
                    .isPositive();
        }
        second.server().kill();
        for (String seat : seats.subList(10, 15)) {
            desk.vote(seat, 1, "ABSTAINING");
        }
        desk.closeVote(1);
        JsonObject votes = desk.sections().getJsonObject("result").getJsonObject("votes");
        for (int place = 0; place < seats.size(); place++) {
            String expected = place < 5 ? "IN_FAVOUR" : place < 10 ? "AGAINST" : "ABSTAINING";
            assertThat(votes.getString(seats.get(place))).as(seats.get(place)).isEqualTo(expected);
        }
        desk.close();
    }
}
