package horseshoe.web;

import java.io.IOException;
import java.io.Reader;

/** Reads line by line and holds no more than the longest line allowed; it stops in the middle of a longer one. Empty lines are skipped. */
final class Lines {
    private final Reader text;
    private final int longest;
    private final StringBuilder line = new StringBuilder();
    private boolean tooLong;

    Lines(Reader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** Goes to the next line that is not empty; false at the end. */
    boolean advance() throws IOException {
        int last;
        do {
            last = readLine();
        } while (line.toString().isBlank() && last >= 0);
        return !line.toString().isBlank();
    }

    private int readLine() throws IOException {
        line.setLength(0);
        tooLong = false;
        int next = text.read();
        while (next >= 0 && next != '\n' && !tooLong) {
            keep((char) next);
            next = text.read();
        }
        return next;
    }

    private void keep(char next) {
        if (line.length() < longest) {
            line.append(next);
        } else {
            tooLong = true;
        }
    }

    boolean isTooLong() {
        return tooLong;
    }

    String line() {
        return line.toString();
    }
}
