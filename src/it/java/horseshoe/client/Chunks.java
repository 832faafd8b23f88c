package horseshoe.client;

import java.io.IOException;
import java.io.InputStream;

/** A body in chunks (RFC 9112, section 7.1), read as one. */
final class Chunks extends InputStream {
    private final InputStream in;
    private int left;
    private boolean begun;
    private boolean ended;

    Chunks(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        if (!more()) {
            return -1;
        }
        left--;
        return in.read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (!more()) {
            return -1;
        }
        int some = in.read(into, from, Math.min(most, left));
        left -= Math.max(some, 0);
        return some;
    }

    private boolean more() throws IOException {
        if (left == 0 && !ended) {
            if (begun) {
                Line.line(in);
            }
            begun = true;
            left = Integer.parseInt(Line.line(in).split(";")[0].strip(), 16);
            ended = left == 0;
            if (ended) {
                Line.line(in);
            }
        }
        return !ended;
    }
}
