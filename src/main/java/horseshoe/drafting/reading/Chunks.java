package horseshoe.drafting.reading;

import horseshoe.drafting.phrase.PhraseBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts lines together to paragraphs. Not safe for several threads; serves one text. */
final class Chunks {
    private static final Pattern END = Pattern.compile(".*[,;:.](\\s*(and|or))?");

    private final PhraseBook book;
    private final List<Chunk> done = new ArrayList<>();
    private boolean fresh = true;

    private Chunks(PhraseBook book) {
        this.book = book;
    }

    static List<Chunk> of(List<Line> lines, PhraseBook book) {
        Chunks chunks = new Chunks(book);
        lines.stream().filter(line -> !line.isFurniture()).forEach(chunks::take);
        return List.copyOf(chunks.done);
    }

    private void take(Line line) {
        if (line.isBlank()) {
            fresh = true;
            return;
        }
        Optional<Label> label = Label.at(line.text(), before());
        if (label.isPresent() && (isEnded() || fresh)) {
            begin(
                    line.number(),
                    label.get(),
                    line.text().substring(label.get().length()).strip());
        } else if (begins(line)) {
            begin(line.number(), Label.NONE, line.text());
        } else {
            done.set(done.size() - 1, done.getLast().and(line.text()));
        }
        fresh = false;
    }

    private void begin(int line, Label label, String text) {
        done.add(new Chunk(line, label, text));
    }

    private Label before() {
        return done.isEmpty() ? Label.NONE : done.getLast().label();
    }

    /** A line begins a paragraph of its own if the one before has ended and it stands apart or opens with a known phrase. */
    private boolean begins(Line line) {
        return isEnded() && (fresh || isOpening(line.text()));
    }

    private boolean isOpening(String text) {
        return Character.isUpperCase(text.charAt(0)) && book.opening(text).isPresent();
    }

    /** A paragraph that is not finished goes on behind a blank line or a page break; a label alone waits for its words. */
    private boolean isEnded() {
        return done.isEmpty()
                || END.matcher(done.getLast().text()).matches()
                || done.getLast().isHeading(book);
    }
}
