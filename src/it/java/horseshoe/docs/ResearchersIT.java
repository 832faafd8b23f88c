package horseshoe.docs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures that the guide for researchers prints, counted once more from what the service answers. */
@ExtendWith(Fixtures.class)
@DisplayName("The guide for researchers")
class ResearchersIT {
    private static final Guide GUIDE = Guide.read();

    private final RunningServer server;

    ResearchersIT(RunningServer server) {
        this.server = server;
    }

    static List<String> questions() {
        return GUIDE.questions();
    }

    @ParameterizedTest
    @MethodSource("questions")
    @DisplayName("Every question in it is answered by a table")
    void everyQuestionIsAnswered(String question) {
        assertThat(rows(question)).isNotEmpty();
    }

    @Test
    void vetoesByMemberAndDecade() {
        Map<String, String> members = rows(asked("counts?by=decade,vetoedBy&outcome")).stream()
                .collect(groupingBy(row -> row[1], mapping(row -> row[2], joining(" "))));
        assertThat(members).containsOnlyKeys("CHN", "FRA", "GBR", "RUS", "USA");
        members.forEach((seat, votes) -> require(seat + " " + votes, 2));
    }

    @Test
    void agreementOfTwoMembers() {
        List<String[]> rows = rows(asked("votes?member=USA,GBR"));
        Map<String, String> usa = votes(rows, "USA");
        Map<String, String> gbr = votes(rows, "GBR");
        double n = usa.size();
        double raw = usa.entrySet().stream().filter(gbr.entrySet()::contains).count() / n;
        double chance = Stream.of("IN_FAVOUR", "ABSTAINING", "AGAINST")
                .mapToDouble(vote -> count(usa, vote) * count(gbr, vote) / n / n)
                .sum();
        double kappa = (raw - chance) / (1 - chance);
        require(format("%.0f votes, raw agreement %.3f, kappa %.3f", n, raw, kappa), 2);
        assertThat(server.get("api/record/agreement/USA/GBR?from=1994&measure=kappa")
                        .body())
                .contains(format("\"total\":{\"agreed\":%.0f,\"value\":%.4f,\"votes\":%.0f}", raw * n, kappa, n));
    }

    private static Map<String, String> votes(List<String[]> rows, String seat) {
        return rows.stream()
                .filter(row -> row[3].equals(seat))
                .collect(toMap(row -> row[0], row -> row[row.length - 2]));
    }

    private static long count(Map<String, String> votes, String vote) {
        return votes.values().stream().filter(vote::equals).count();
    }

    @Test
    void changesUnderTwoVetoes() {
        List<String[]> votes = rows(asked("replay/flips?model=TWO_VETOES&outcome"));
        votes.stream()
                .collect(groupingBy(row -> row[7].substring(0, 3) + "0s"))
                .forEach((decade, some) -> require(decade + told(some), 1));
        require("Sum" + told(votes), 1);
        require("Counter({'NOW_ADOPTED': %d, 'SAME': %d})".formatted(turned(votes), votes.size() - turned(votes)), 1);
    }

    private static String told(List<String[]> votes) {
        return " " + turned(votes) + " " + (votes.size() - turned(votes));
    }

    private static long turned(List<String[]> votes) {
        return votes.stream().filter(row -> row[0].equals("NOW_ADOPTED")).count();
    }

    @Test
    void manyRules() {
        List<String[]> rules = rows(asked("replay/rules?models"));
        rules.stream()
                .collect(groupingBy(row -> row[1], mapping(ResearchersIT::span, joining(" "))))
                .forEach((required, spans) -> require(required + " " + spans, 1));
        rules.stream()
                .filter(row -> row[2].equals("2"))
                .forEach(row -> require(row[1] + " votes, two vetoes: " + span(row) + " texts more", 1));
    }

    private static String span(String[] row) {
        int adopted = Integer.parseInt(row[5]);
        int least = Integer.parseInt(row[6]) - adopted;
        int most = Integer.parseInt(row[7]) - adopted;
        return least == most ? String.valueOf(least) : least + " to " + most;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "since 1946, ''",
        "'contested, since 1946', &contested=true",
        "since 1994, &from=1994",
        "'contested, since 1994', &from=1994&contested=true"
    })
    void whatIsCovered(String votes, String filter) {
        int all = rows("votes?format=csv" + filter).size();
        int named = rows("votes?format=csv&named=true" + filter).size();
        require(format("| %s | %,d | %,d |", votes, all, named), 1);
    }

    private static String asked(String beginning) {
        return GUIDE.questions().stream()
                .filter(question -> question.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private List<String[]> rows(String question) {
        HttpResponse<String> answer = server.get("api/record/" + question);
        assertThat(answer.statusCode()).as(question).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        return answer.body().lines().skip(1).map(line -> line.split(",", -1)).toList();
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    private static void require(String line, int times) {
        assertThat(GUIDE.lines()).filteredOn(line::equals).as(line).hasSize(times);
    }
}
