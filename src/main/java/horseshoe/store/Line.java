package horseshoe.store;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An event as it is kept.
 *
 * @param version its version
 * @param at when it was written
 * @param event the event as JSON, on one line
 */
record Line(long version, Instant at, String event) {
    /** Lines of text, compressed: version, moment, event. */
    static byte[] pack(List<Line> lines) {
        var packed = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8)) {
            for (Line line : lines) {
                out.write(line.version() + " " + line.at() + " " + line.event() + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** The lines in a pack. */
    static List<Line> unpack(byte[] packed) {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8))) {
            return in.lines().map(Line::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether lines follow a version one by one, without a gap. */
    static boolean areWhole(List<Line> lines, long after) {
        return IntStream.range(0, lines.size())
                .allMatch(place -> lines.get(place).version() == after + 1 + place);
    }

    private static Line parse(String text) {
        String[] parts = text.split(" ", 3);
        return new Line(Long.parseLong(parts[0]), Instant.parse(parts[1]), parts[2]);
    }
}
