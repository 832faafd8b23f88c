package horseshoe.record.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a file: UTF-8, or UTF-16 that says so. Where the first letter that is not ASCII is no UTF-8, the file is taken for
 * Windows-1252, which spreadsheets write; where UTF-8 came before, it is refused with the line.
 */
final class DecodedText extends Reader {
    private static final int CHUNK = 1 << 16;
    private static final int HEAD = 64;

    private final InputStream from;
    private final ByteBuffer bytes;
    private final CharBuffer text = CharBuffer.allocate(CHUNK).flip();
    private CharsetDecoder decoder;
    private final Lines lines = new Lines();
    private boolean ended;

    private DecodedText(InputStream from, ByteBuffer bytes, Charset charset) {
        this.from = from;
        this.bytes = bytes;
        this.decoder = charset.newDecoder();
    }

    /** Looks at the beginning; refuses what is no text. */
    static DecodedText of(InputStream from) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int length = from.readNBytes(chunk, 0, CHUNK);
        var disguise = Disguise.of(Arrays.copyOf(chunk, Math.min(HEAD, length)));
        if (disguise.isPresent()) {
            throw new FlawedText(1, disguise.get());
        }
        ByteBuffer bytes = ByteBuffer.wrap(chunk).limit(length);
        return new DecodedText(from, bytes, charset(bytes));
    }

    /** The encoding that the mark at the beginning names, and steps over the mark. */
    private static Charset charset(ByteBuffer bytes) {
        int two = bytes.limit() < 2 ? 0 : bytes.getShort(0) & 0xFFFF;
        if (two == 0xFEFF || two == 0xFFFE) {
            bytes.position(2);
            return two == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (two == 0xEFBB && bytes.limit() > 2 && bytes.get(2) == (byte) 0xBF) {
            bytes.position(3);
        }
        return StandardCharsets.UTF_8;
    }

    String encoding() {
        return decoder.charset().name();
    }

    @Override
    public int read(char[] into, int at, int most) throws IOException {
        while (!text.hasRemaining() && !(ended && !bytes.hasRemaining())) {
            decode();
        }
        int some = Math.min(most, text.remaining());
        text.get(into, at, some);
        return some == 0 && most > 0 ? -1 : some;
    }

    private void decode() throws IOException {
        text.clear();
        CoderResult result = decoder.decode(bytes, text, ended);
        text.flip();
        lines.pass(text);
        if (!text.hasRemaining() && result.isError()) {
            decoder = otherwise(result.length());
        } else if (!text.hasRemaining()) {
            fill();
        }
    }

    /** Another way to read on: there is one while all was ASCII. */
    private CharsetDecoder otherwise(int length) throws FlawedText {
        if (!decoder.charset().equals(StandardCharsets.UTF_8) || !lines.areAscii()) {
            String hex = "%02X".formatted(bytes.get(bytes.position()));
            throw new FlawedText(
                    lines.line(),
                    "Here are " + length + " bytes, from " + hex + ", that are no " + encoding()
                            + ". Save the file as CSV in UTF-8.");
        }
        return Charset.forName("windows-1252").newDecoder();
    }

    private void fill() throws IOException {
        bytes.compact();
        int some = from.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = some < 0;
        bytes.position(bytes.position() + Math.max(0, some)).flip();
    }

    @Override
    public void close() {
        // the caller opened it and closes it
    }
}
