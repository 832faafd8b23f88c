package horseshoe.web;

import static horseshoe.web.Answers.at;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The votes that the README shows, and everything that is not a vote. */
@ExtendWith(Fixtures.class)
class DecisionIT {
    private static final String GAZA_2023 = """
            {"council": "2023-10-16", "matter": "SUBSTANTIVE", "votes": {
              "CHN": "IN_FAVOUR", "GAB": "IN_FAVOUR", "MOZ": "IN_FAVOUR", "RUS": "IN_FAVOUR", "ARE": "IN_FAVOUR",
              "FRA": "AGAINST", "JPN": "AGAINST", "GBR": "AGAINST", "USA": "AGAINST",
              "ALB": "ABSTAINING", "BRA": "ABSTAINING", "ECU": "ABSTAINING", "GHA": "ABSTAINING", "MLT": "ABSTAINING",
              "CHE": "ABSTAINING"}}""";

    private final Answers answers;

    DecisionIT(RunningServer server) {
        this.answers = new Answers(server);
    }

    @Test
    void thePanelVoteIsVetoedByRussia() {
        JsonObject decision = answers.decision(ApiExamples.PANEL_REQUEST);
        assertThat(at(decision, "/result")).isEqualTo("NOT_ADOPTED");
        assertThat(at(decision, "/ground")).isEqualTo("NEGATIVE_VOTE_OF_PERMANENT_MEMBER");
        assertThat(at(decision, "/vetoes")).isEqualTo("[RUS]");
        assertThat(at(decision, "/tally/inFavour")).isEqualTo("13");
        assertThat(at(decision, "/whatItTakes/pivotal")).isEqualTo("[RUS]");
        assertThat(decision.getString("headline")).isEqualTo("Not adopted: vetoed by Russia");
    }

    @Test
    void theExampleOnTheApiPageIsTheAnswer() {
        JsonObject shown = horseshoe.json.StrictJson.object(new java.io.StringReader(ApiExamples.PANEL_ANSWER));
        assertThat(answers.decision(ApiExamples.PANEL_REQUEST).entrySet()).containsAll(shown.entrySet());
    }

    @Test
    void hadTwoVetoesBeenNeededItIsAdopted() {
        JsonObject decision = answers.decision(ApiExamples.TWO_VETOES_REQUEST);
        assertThat(at(decision, "/result")).isEqualTo("ADOPTED");
        assertThat(at(decision, "/ground")).isEqualTo("VETO_OVERCOME");
        assertThat(at(decision, "/model")).isEqualTo("TWO_VETOES");
    }

    @Test
    void fiveVotesAreNotEnoughAndNobodyVetoes() {
        JsonObject decision = answers.decision(GAZA_2023);
        assertThat(at(decision, "/ground")).isEqualTo("INSUFFICIENT_AFFIRMATIVE_VOTES");
        assertThat(at(decision, "/vetoes")).isEqualTo("[]");
        assertThat(at(decision, "/whatItTakes/stillNeeded")).isEqualTo("4");
    }

    @Test
    void aSeatLeftOutHasNotVotedYet() {
        JsonObject decision = answers.decision("{\"council\": \"2024-03-28\", \"votes\": {\"USA\": \"IN_FAVOUR\"}}");
        assertThat(at(decision, "/tally/notYetVoted")).isEqualTo("14");
        assertThat(at(decision, "/whatItTakes/settled")).isEqualTo("false");
    }

    @Test
    void theSovietUnionAndTheRepublicOfChinaAreUnderstoodInTheirTime() {
        JsonObject decision = answers.decision(
                "{\"council\": \"1950-06-27\", \"votes\": {\"SUN\": \"ABSENT\", \"ROC\": \"IN_FAVOUR\"}}");
        assertThat(at(decision, "/tally/absent")).isEqualTo("1");
        assertThat(at(decision, "/required")).isEqualTo("7");
    }

    @Test
    void whatIsPutToTheVoteIsAnnouncedByItsOwnName() {
        JsonObject agenda = answers.decision(
                "{\"council\": \"2024-03-28\", \"kind\": \"AGENDA\", \"votes\": " + all("AGAINST") + "}");
        assertThat(at(agenda, "/matter")).isEqualTo("PROCEDURAL");
        assertThat(at(agenda, "/announcement")).contains("The proposal on the agenda has not been adopted");
        JsonObject amendment = answers.decision(
                "{\"council\": \"2024-03-28\", \"kind\": \"AMENDMENT\", \"votes\": " + all("IN_FAVOUR") + "}");
        assertThat(at(amendment, "/announcement")).contains("The amendment has been adopted unanimously.");
        JsonObject draft = answers.decision("{\"council\": \"2024-03-28\", \"votes\": " + all("IN_FAVOUR") + "}");
        assertThat(at(draft, "/announcement")).contains("The draft resolution has been adopted unanimously.");
    }

    private static String all(String vote) {
        return Stream.of("CHN FRA GBR RUS USA DZA ECU GUY JPN MLT MOZ KOR SLE SVN CHE".split(" "))
                .map(seat -> "\"" + seat + "\": \"" + vote + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    @Test
    void aModelIsACouncilToo() {
        JsonObject decision = answers.decision("{\"council\": \"AU_2005\", \"votes\": {\"USA\": \"AGAINST\"}}");
        assertThat(decision.getJsonObject("whatItTakes").getJsonArray("canBlockAlone"))
                .hasSize(11);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"council": "2024-03-28", "votes": {"RUS": "NO"}}                        | 400 | /votes/RUS | IN_FAVOUR
                    {"council": "2024-03-28", "votes": {"RUS": "AGAINST", "RUS": "AGAINST"}} | 400 | ``         | Duplicate
                    {"council": "2024-03-28", "votes": {}, "vots": {}}                       | 400 | /vots      | not a property
                    {"council": "2024-03-28"                                                 | 400 | ``         | not well-formed
                    []                                                                       | 400 | ``         | object is expected
                    {"council": "2024-03-28", "votes": {"BRA": "AGAINST"}}                   | 422 | /votes/BRA | Brazil
                    {"council": "2024-03-28", "votes": {"SUN": "AGAINST"}}                   | 422 | /votes/SUN | RUS
                    {"council": "1950-06-27", "votes": {"SUN": "ABSENT", "RUS": "ABSENT"}}   | 422 | /votes     | one vote
                    {"council": 1e99999999999, "votes": {}}                                  | 400 | ``         | fifteen digits
                    {"council": "TWO_VETOES", "votes": {" ": "ABSENT"}}                      | 400 | /votes     | match
                    {"council": "2024-03-28", "votes": {}, "preliminaryQuestion": "SF_DOUBLE_VETO", "preliminaryVotes": {"BRA": "AGAINST"}} | 422 | /preliminaryVotes/BRA | Brazil
                    {"council": "2024-03-28", "votes": {}, "kind": "AGENDA", "matter": "SUBSTANTIVE"} | 422 | /matter | AGENDA is taken as PROCEDURAL
                    {"council": "2024-03-28", "votes": {}, "kind": "PETITION"}               | 400 | /kind      | DRAFT_RESOLUTION
                    {"council": "1899-01-01", "votes": {}}                                   | 422 | /council   | 1946-01-17
                    {"council": "2024-03-28", "votes": {}, "model": "NOBODYS"}               | 422 | /model     | TWO_VETOES
                    {"council": "2024-03-28", "votes": {}, "parties": ["JAM"]}               | 422 | /parties/0 | Jamaica
                    """)
    void whatIsNotAVoteIsRefusedInASentenceWithAPointer(String body, int status, String pointer, String says) {
        HttpResponse<String> answer = answers.decide(body);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonObject problem = Answers.json(answer);
        assertThat(problem.getString("type")).startsWith("/problems/");
        assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("pointer"))
                .startsWith(pointer);
        assertThat(answer.body()).contains(says).doesNotContain("Exception", "horseshoe.");
    }

    @ParameterizedTest
    @CsvSource({"text/plain, 415", "application/xml, 415", "application/json; charset=nobodys, 422"})
    void anotherMediaTypeIsNotReadAndACharsetIsNotAskedFor(String type, int status) {
        assertThat(answers.post("api/decisions", type, "{\"council\": \"1899-01-01\", \"votes\": {}}")
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        HttpResponse<String> answer = answers.decide(" ".repeat(70_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("65536");
    }

    @Test
    void aThousandLinesAreAnsweredInOrderAndABadOneStopsNoOther() {
        String good = GAZA_2023.replace("\n", " ");
        String body = (good + "\n").repeat(499) + "{broken\n" + (good + "\n").repeat(500);
        HttpResponse<String> answer = answers.post("api/decisions", "application/x-ndjson", body);
        List<String> lines = answer.body().lines().toList();
        assertThat(lines).hasSize(1000);
        assertThat(lines.get(499)).contains("/problems/malformed-request");
        assertThat(lines.stream().filter(line -> line.contains("INSUFFICIENT_AFFIRMATIVE_VOTES")))
                .hasSize(999);
    }
}
