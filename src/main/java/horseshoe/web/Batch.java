package horseshoe.web;

import horseshoe.json.FaultyJson;
import horseshoe.scenario.Impossible;
import horseshoe.web.problem.FaultyJsonMapper;
import horseshoe.web.problem.ImpossibleMapper;
import horseshoe.web.problem.Problem;
import horseshoe.web.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Decides votes line by line, holding no more than one line at a time. */
@ApplicationScoped
public class Batch {
    private final Jsonb jsonb = JsonbBuilder.create();

    @Inject
    Decisions decisions;

    @Inject
    @ConfigProperty(name = "horseshoe.body.bytes", defaultValue = "65536")
    int longestLine;

    @Inject
    @ConfigProperty(name = "horseshoe.batch.lines", defaultValue = "100000")
    int mostLines;

    void decide(InputStream body, OutputStream out) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        Writer answers = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Lines limited = new Lines(lines, longestLine);
        int count = 0;
        while (limited.advance()) {
            Object answer = ++count > mostLines ? tooMany() : answer(limited);
            answers.write(jsonb.toJson(answer));
            answers.write('\n');
            if (count > mostLines || limited.isTooLong()) {
                break;
            }
            if (!lines.ready()) {
                answers.flush();
            }
        }
        answers.flush();
    }

    private Object answer(Lines lines) {
        if (lines.isTooLong()) {
            return Problem.of(
                    ProblemKind.TOO_LARGE,
                    "A line may have " + longestLine
                            + " characters; this one has more, and what follows is not decided.");
        }
        try {
            return decisions.decide(new StringReader(lines.line()));
        } catch (FaultyJson faulty) {
            return FaultyJsonMapper.problem(faulty);
        } catch (Impossible impossible) {
            return ImpossibleMapper.problem(impossible);
        }
    }

    private Problem tooMany() {
        return Problem.of(ProblemKind.TOO_LARGE, "A batch may have " + mostLines + " lines; the rest is not decided.");
    }
}
