package horseshoe.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The guide for researchers: code in two languages, and what it printed.
 *
 * @param text the document
 */
record Guide(String text) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern QUESTION = Pattern.compile("horseshoe\\(\"([^\"]+)\"\\)|`([^`\\s]+format=csv)`");

    /** A piece of code, or what one printed. */
    private record Block(String language, String text) {
        static Block of(MatchResult found) {
            return new Block(found.group(1), found.group(2));
        }
    }

    static Guide read() {
        try {
            return new Guide(Files.readString(Path.of("src/site/markdown/researchers.md")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All code in a language, in order: each piece goes on where the one before ended. */
    String code(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    /** What that code printed, line by line. */
    List<String> printed(String language) {
        List<Block> blocks = blocks();
        return Stream.iterate(1, at -> at < blocks.size(), at -> at + 1)
                .filter(at -> blocks.get(at).language().equals("text"))
                .filter(at -> blocks.get(at - 1).language().equals(language))
                .flatMap(at -> lines(blocks.get(at).text()))
                .toList();
    }

    /** Every line of the document, with single spaces. */
    List<String> lines() {
        return lines(text).map(line -> line.strip().replaceAll("\\s+", " ")).toList();
    }

    /** What is asked of the service below {@code /api/record/}. */
    List<String> questions() {
        return QUESTION.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .distinct()
                .toList();
    }

    /** Lines that say something, without blanks at their ends. */
    static Stream<String> lines(String text) {
        return text.lines().map(String::stripTrailing).filter(line -> !line.isEmpty());
    }

    private List<Block> blocks() {
        return BLOCK.matcher(text).results().map(Block::of).toList();
    }
}
