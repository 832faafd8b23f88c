package horseshoe.web;

import static horseshoe.web.Answers.at;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The kit of a scenario over HTTP. */
@ExtendWith(Fixtures.class)
class KitIT {
    private final RunningServer server;

    KitIT(RunningServer server) {
        this.server = server;
    }

    @Test
    void aKitHasPlanRolesAndRubric() {
        JsonObject kit = Answers.json(server.get("api/scenarios/panel-renewal/kit?minutes=90"));
        assertThat(at(kit, "/minutes")).isEqualTo("90");
        assertThat(at(kit, "/president/seat")).isEqualTo("JPN");
        assertThat(kit.getJsonArray("roles")).hasSize(15);
        assertThat(kit.getJsonArray("rubric")).hasSize(4);
        assertThat(at(kit, "/roles/0/allies/0/name")).isEqualTo("Ecuador");
    }

    @Test
    void theLikelyVoteStandsOnTheTeachersSheetOnly() {
        JsonObject kit = Answers.json(server.get("api/scenarios/panel-renewal/kit"));
        assertThat(kit.getJsonArray("roles").toString()).doesNotContain("IN_FAVOUR", "AGAINST", "ABSTAINING");
        assertThat(kit.getJsonArray("likely").toString()).contains("AGAINST");
    }

    @Test
    void anotherLengthIsRefused() {
        assertThat(server.get("api/scenarios/panel-renewal/kit?minutes=60").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anUnknownScenarioHasNone() {
        assertThat(server.get("api/scenarios/nowhere/kit").statusCode()).isEqualTo(404);
    }
}
