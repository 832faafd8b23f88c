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
@DisplayName("The record and the pages of the seats as documents")
class ReportsIT {
    private final RunningServer server;
    private Doors doors;
    private String france;

    ReportsIT(RunningServer server) {
        this.server = server;
    }

    @BeforeEach
    void hold() {
        doors = Doors.open(server);
        france = doors.joins("FRA");
    }

    private HttpResponse<String> delegate(String what) {
        return doors.get("delegate", "reports/" + what, france);
    }

    private HttpResponse<String> teacher(String what) {
        return doors.get("teacher", "reports/" + what, doors.cookie("teacher"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            record    | docx | application/vnd.openxmlformats-officedocument.wordprocessingml.document | PK
            record    | pdf  | application/pdf                                                         | %PDF
            record    | txt  | text/plain                                                              | Horseshoe classroom
            seats/FRA | docx | application/vnd.openxmlformats-officedocument.wordprocessingml.document | PK
            seats/FRA | pdf  | application/pdf                                                         | %PDF
            seats/FRA | txt  | text/plain                                                              | Horseshoe classroom
            """)
    void aDelegateTakesTheRecordAndTheOwnPageHome(String report, String format, String type, String beginning) {
        HttpResponse<String> answer = delegate(report + "?format=" + format);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        String end = report.equals("record") ? "" : "-FRA";
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"HS-" + doors.code() + "-PV-1" + end + "." + format + "\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).startsWith(beginning);
    }

    @Test
    void theTeacherTakesThePageOfEverySeat() {
        assertThat(teacher("seats/FRA?format=txt").body()).contains("France: what its delegation did");
        assertThat(teacher("seats/RUS?format=txt").statusCode()).isEqualTo(200);
    }

    @Test
    void thePageOfAnotherSeatIsRefused() {
        HttpResponse<String> answer = delegate("seats/RUS?format=txt");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("what its delegation did");
    }

    @Test
    void theProjectorShowsNobodysPage() {
        assertThat(doors.get("projector", "reports/seats/FRA", doors.cookie("projector"))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"record", "seats/FRA"})
    void withoutAKeyThereIsNone(String report) {
        assertThat(doors.get("delegate", "reports/" + report, "").statusCode()).isEqualTo(401);
    }

    @Test
    void aVoteIsToldOnceItIsClosed() {
        doors.voting();
        doors.vote(france, "{\"vote\":\"AGAINST\"}");
        assertThat(delegate("record?format=txt").body()).doesNotContain("Against:");
        assertThat(delegate("seats/FRA?format=txt").body()).doesNotContain("How it voted");
        doors.act("teacher", doors.cookie("teacher"), "{\"act\":\"close-vote\",\"question\":1}");
        assertThat(delegate("record?format=txt").body()).contains("Against:  France", "France: Against");
        assertThat(delegate("seats/FRA?format=txt").body()).contains("How it voted", ": Against | ");
    }

    @Test
    void timesOfDayAreToldInTheZoneAskedFor() {
        doors.act("teacher", doors.cookie("teacher"), "{\"act\":\"open-meeting\"}");
        assertThat(delegate("record?format=txt").body()).contains("(UTC)");
        assertThat(delegate("record?format=txt&zone=Asia/Tokyo").body()).contains("(Asia/Tokyo)");
    }

    @ParameterizedTest
    @CsvSource({
        "record?format=xml,400",
        "record?format=odt,400",
        "record?zone=Mars/Olympus,400",
        "record?run=7,404",
        "seats/FRA?format=json,400",
        "seats/ZZZ?format=txt,404",
        "seats/%20?format=txt,404"
    })
    void whatThereIsNotIsSaid(String what, int status) {
        HttpResponse<String> answer = teacher(what);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Doors.json(answer).getString("detail")).isNotBlank();
    }
}
