package horseshoe.web;

import static horseshoe.web.Answers.at;
import static horseshoe.web.Answers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record of past votes over HTTP: counted and compared. */
@ExtendWith(Fixtures.class)
class RecordFiguresIT {
    private final RunningServer server;
    private final Answers answers;

    RecordFiguresIT(RunningServer server) {
        this.server = server;
        this.answers = new Answers(server);
    }

    @Test
    void countsByOneThingAndByTwo() {
        assertThat(server.get("api/record/counts?by=vetoedBy&format=csv").body())
                .isEqualTo("vetoedBy,votes\r\nCHN,19\r\nFRA,17\r\nRUS,121\r\nGBR,29\r\nUSA,91\r\n");
        JsonObject counts = answers.get("api/record/counts?by=decade,vetoedBy");
        assertThat(counts.getJsonArray("rows")).hasSize(45);
        assertThat(at(counts, "/rows/2/keys")).isEqualTo("[1940s,RUS]");
        assertThat(at(counts, "/rows/2/names")).isEqualTo("[1940s,Russia]");
        assertThat(at(counts, "/rows/2/votes")).isEqualTo("36");
        assertThat(at(counts, "/total")).isEqualTo("3109");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year",
                "decade",
                "month",
                "member",
                "subject",
                "region",
                "kind",
                "outcome",
                "ground",
                "vetoedBy",
                "names"
            })
    void everyDimensionHasNames(String by) {
        answers.get("api/record/counts?by=" + by + ",outcome")
                .getJsonArray("rows")
                .forEach(row -> row.asJsonObject()
                        .getJsonArray("names")
                        .getValuesAs(JsonString.class)
                        .forEach(name ->
                                assertThat(name.getString()).isNotBlank().doesNotContain("_")));
    }

    @Test
    void aMemberInFigures() {
        JsonObject russia = answers.get("api/record/members/RUS");
        assertThat(at(russia, "/vetoes")).isEqualTo("121");
        assertThat(at(russia, "/votes")).isEqualTo("3109");
        assertThat(at(russia, "/states/0/entity")).isEqualTo("SUN");
        assertThat(at(russia, "/states/1/name")).isEqualTo("Russia");
        assertThat(at(russia, "/terms/0")).isEqualTo("{from:1946,to:2025}");
        assertThat(russia.getJsonArray("closest")).hasSize(5);
        assertThat(russia.getJsonArray("byYear")).hasSize(80);
        JsonObject japan = answers.get("api/record/members/JPN?from=2000");
        assertThat(japan.getJsonArray("terms")).hasSize(12);
        assertThat(japan.getJsonArray("vetoesByDecade")).isEmpty();
    }

    @Test
    void agreementInAnOrderInWhichBlocsShow() {
        JsonObject agreement = answers.get("api/record/agreement?from=1994&members=USA,GBR,FRA,CHN,RUS&measure=kappa");
        assertThat(at(agreement, "/votes")).isEqualTo("319");
        assertThat(at(agreement, "/rice")).isEqualTo("0.8695");
        assertThat(agreement.getJsonArray("pairs")).hasSize(10);
        assertThat(agreement.getJsonArray("order").getString(4)).isIn("CHN", "RUS");
        assertThat(agreement.getJsonArray("pairs").toString()).contains("0.3775", "-0.2439");
    }

    @Test
    void withoutNamesThoseWithMostVotesAreCompared() {
        JsonObject agreement = answers.get("api/record/agreement?minimum=40");
        assertThat(agreement.getJsonArray("order")).hasSizeBetween(6, 40);
        assertThat(agreement.getJsonArray("pairs"))
                .allSatisfy(pair -> assertThat(pair.asJsonObject().containsKey("value"))
                        .isEqualTo(pair.asJsonObject().getInt("votes") >= 40));
    }

    @Test
    void twoMembersOverTime() {
        JsonObject pair = answers.get("api/record/agreement/CHN/RUS?from=1994&by=decade");
        assertThat(at(pair, "/total/votes")).isEqualTo("319");
        assertThat(at(pair, "/total/value")).isEqualTo("0.6332");
        assertThat(texts(pair.getJsonArray("over"), "key")).containsExactly("1990s", "2000s", "2010s", "2020s");
        assertThat(server.get("api/record/agreement/CHN/RUS?from=1994&format=csv&measure=kappa")
                        .body())
                .startsWith("period,votes,agreed,value\r\n")
                .contains(",-0.");
    }
}
