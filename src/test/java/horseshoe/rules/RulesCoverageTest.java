package horseshoe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps {@code src/site/markdown/rules-coverage.md} true: what it names is there. */
class RulesCoverageTest {
    private static final Path TESTS = Path.of("src/test/java/horseshoe");
    private static final Path TABLE = Path.of("src/site/markdown/rules-coverage.md");
    private static final Pattern TEST_CLASS = Pattern.compile("`([a-z.]*[A-Z][A-Za-z0-9]*Test)`");
    private static final Pattern RULE = Pattern.compile("^\\| (R-[A-Z0-9.]+[a-z]?)");
    private static final Pattern LATER = Pattern.compile("data only|warning|gap");

    @Test
    @DisplayName("Every test that the table names exists")
    void everyTestThatTheTableNamesExists() throws IOException {
        List<String> named = Files.readAllLines(TABLE).stream()
                .flatMap(line -> TEST_CLASS.matcher(line).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(named)
                .hasSizeGreaterThan(20)
                .allSatisfy(test -> assertThat(file(test)).exists());
    }

    private static Path file(String test) {
        Path ofAnotherPackage = TESTS.resolve(test.replace('.', '/') + ".java");
        return Files.exists(ofAnotherPackage)
                ? ofAnotherPackage
                : TESTS.resolve("rules").resolve(TESTS.relativize(ofAnotherPackage));
    }

    @Test
    @DisplayName("Every rule has a state, and one that is done names its test")
    void everyRuleThatIsDoneNamesItsTest() throws IOException {
        assertThat(rules()).hasSizeGreaterThan(50).allSatisfy(row -> {
            String state = row.substring(row.lastIndexOf('|', row.length() - 2));
            boolean tested = TEST_CLASS.matcher(row).find();
            assertThat(state.contains("done") ? tested : LATER.matcher(state).find())
                    .as(row)
                    .isTrue();
        });
    }

    @Test
    @DisplayName("No rule stands twice")
    void noRuleStandsTwice() throws IOException {
        assertThat(rules().stream().flatMap(row -> RULE.matcher(row).results()).map(MatchResult::group))
                .doesNotHaveDuplicates();
    }

    private static List<String> rules() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> RULE.matcher(line).find()).toList();
        }
    }
}
