package horseshoe.live;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Fixtures.class)
@DisplayName("Drafts as documents")
class PapersIT {
    private final RunningServer server;
    private Doors doors;

    PapersIT(RunningServer server) {
        this.server = server;
    }

    @BeforeEach
    void open() {
        doors = Doors.open(server);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            docx | application/vnd.openxmlformats-officedocument.wordprocessingml.document | PK
            pdf  | application/pdf                                                         | %PDF
            xml  | application/akn+xml                                                     | <?xml
            txt  | text/plain                                                              | United Nations
            json | application/json                                                        | {"format":"horseshoe-document/1"
            """)
    void everybodyInAClassTakesItsDraftAwayInEveryFormat(String format, String type, String beginning) {
        HttpResponse<String> answer = doors.get("delegate", "papers/1?format=" + format, doors.joins("FRA"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"S-2024-255." + format + "\"");
        assertThat(answer.body()).startsWith(beginning);
    }

    @Test
    void theVoteIsOnTheLastPageOnceItIsClosed() {
        String france = doors.joins("FRA");
        doors.voting();
        doors.vote(france, "{\"vote\":\"ABSTAINING\"}");
        assertThat(doors.get("delegate", "papers/1?format=txt", france).body()).doesNotContain("Abstaining");
        doors.act("teacher", doors.cookie("teacher"), "{\"act\":\"close-vote\",\"question\":1}");
        assertThat(doors.get("delegate", "papers/1?format=txt", france).body()).contains("France: Abstaining");
    }

    @Test
    void withoutAKeyThereIsNoPaper() {
        assertThat(doors.get("delegate", "papers/1?format=txt", "").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"papers/99?format=pdf,404", "papers/one?format=pdf,404", "papers/1?run=7,404", "papers/1?format=odt,400"
    })
    void whatThereIsNotIsSaid(String what, int status) {
        HttpResponse<String> answer = doors.get("teacher", what, doors.cookie("teacher"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Doors.json(answer).getString("detail")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"panel-renewal", "past-S-2024-255"})
    void aScenariosDraftIsADocumentToo(String scenario) {
        assertThat(server.get("api/scenarios/" + scenario + "/draft?format=txt").body())
                .contains("S/2024/255", "The Security Council,");
        assertThat(server.get("api/scenarios/" + scenario + "/draft").body()).startsWith("%PDF");
    }

    @Test
    void anUnknownScenarioHasNone() {
        assertThat(server.get("api/scenarios/nowhere/draft").statusCode()).isEqualTo(404);
        assertThat(server.get("api/scenarios/panel-renewal/draft?format=odt").statusCode())
                .isEqualTo(400);
    }
}
