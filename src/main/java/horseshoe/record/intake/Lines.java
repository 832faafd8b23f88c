package horseshoe.record.intake;

import java.nio.CharBuffer;

/** Counts the lines of a text as it goes by: LF, CR LF or CR ends one. Refuses control characters, which no text has. */
final class Lines {
    private static final char FIRST_AFTER_ASCII = 0x80;

    private int line = 1;
    private boolean afterReturn;
    private boolean ascii = true;

    void pass(CharBuffer text) throws FlawedText {
        char[] all = text.array();
        for (int at = text.position(); at < text.limit(); at++) {
            char one = all[at];
            if (one < ' ') {
                control(one);
            }
            ascii &= one < FIRST_AFTER_ASCII;
            afterReturn = one == '\r';
        }
    }

    private void control(char one) throws FlawedText {
        if (one == '\r' || one == '\n' && !afterReturn) {
            line++;
        } else if (one != '\n' && one != '\t') {
            throw new FlawedText(
                    line,
                    "Here is the control character U+%04X. This is no text, or a damaged one.".formatted((int) one));
        }
    }

    int line() {
        return line;
    }

    /** Whether only ASCII went by. */
    boolean areAscii() {
        return ascii;
    }
}
