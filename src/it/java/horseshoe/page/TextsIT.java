package horseshoe.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text of the page stands in its message file, and nothing else stands there. */
class TextsIT {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern ASKED = Pattern.compile("\\bt\\(\\s*[\"`]([a-zA-Z0-9_.]+)([\"`$])");
    private static final Pattern NAMED = Pattern.compile("[\"`]([a-zA-Z]+(?:\\.[a-zA-Z0-9_]+)*\\.?)");

    private static Set<String> texts = Set.of();
    private static String code = "";

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP.resolve("messages"))) {
            texts = files.filter(Files::isRegularFile).flatMap(TextsIT::keys).collect(Collectors.toSet());
        }
        try (Stream<Path> files = Files.walk(WEBAPP.resolve("app"))) {
            code = files.filter(file -> file.toString().endsWith(".js"))
                    .map(TextsIT::content)
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        List<String> missing = ASKED.matcher(code)
                .results()
                .filter(asked -> asked.group(2).equals("$")
                        ? texts.stream().noneMatch(text -> text.startsWith(asked.group(1)))
                        : !texts.contains(asked.group(1)))
                .map(asked -> asked.group(1))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void noTextIsLeftOver() {
        Set<String> named =
                NAMED.matcher(code).results().map(name -> name.group(1)).collect(Collectors.toSet());
        assertThat(texts.stream().filter(text -> !used(text, named))).isEmpty();
    }

    private static boolean used(String text, Set<String> named) {
        return named.contains(text)
                || named.contains(text.replaceFirst("\\.one$", ""))
                || named.stream().anyMatch(name -> name.endsWith(".") && text.startsWith(name));
    }

    private static Stream<String> keys(Path file) {
        try (var reader = Json.createReader(new StringReader(content(file)))) {
            return reader.readObject().keySet().stream();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
