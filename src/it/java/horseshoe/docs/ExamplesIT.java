package horseshoe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.Fixtures;
import horseshoe.RunningServer;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code of the guide for researchers, run by R and Python; so only with the profile {@code examples}. */
@Tag("examples")
@ExtendWith(Fixtures.class)
class ExamplesIT {
    private static final Guide GUIDE = Guide.read();

    private final RunningServer server;

    ExamplesIT(RunningServer server) {
        this.server = server;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"r, Rscript", "python, python3"})
    @DisplayName("The code prints what the guide says it printed")
    void codePrintsWhatTheGuideSays(String language, String program, @TempDir Path folder) throws Exception {
        Path script = folder.resolve("script");
        Files.writeString(
                script,
                GUIDE.code(language)
                        .replace("http://localhost:8080/", server.address().toString()));
        assertThat(Guide.lines(run(program, script))).containsExactlyElementsOf(GUIDE.printed(language));
    }

    private static String run(String program, Path script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program, script.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed;
    }
}
