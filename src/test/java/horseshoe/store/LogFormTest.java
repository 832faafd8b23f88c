package horseshoe.store;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassEvent;
import horseshoe.drafting.paper.Worked;
import horseshoe.json.RecordMapper;
import horseshoe.meeting.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What stands in a log stays readable. {@code golden/log.jsonl} holds one line for each event as it is written; a new event gets a new line,
 * and no line that is there is ever changed: there are logs that have it.
 */
class LogFormTest {
    private static final RecordMapper MAPPER = RecordMapper.ofTypes();
    private static final Pattern TYPE = Pattern.compile("\"type\":\"([a-z-]+)\"");

    static Stream<String> lines() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/golden/log.jsonl")).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsReadAndWrittenAsItStands(String line) {
        assertThat(MAPPER.write(MAPPER.read(line, ClassEvent.class))).isEqualTo(line);
    }

    @Test
    void everyEventHasALine() {
        SortedSet<String> shown =
                new TreeSet<>(lines().flatMap(line -> TYPE.matcher(line).results())
                        .map((MatchResult found) -> found.group(1))
                        .toList());

        assertThat(shown)
                .containsAll(MAPPER.kinds(ClassEvent.class))
                .containsAll(MAPPER.kinds(Event.class))
                .containsAll(MAPPER.kinds(Worked.class));
    }
}
