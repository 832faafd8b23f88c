package horseshoe.record.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whatever the bytes, there is an answer")
class IntakeFuzzTest {
    private static final int TRIES = 2_000;
    private static final List<String> PIECES = List.of(
            ",",
            "\"",
            "\"\"",
            "\r",
            "\n",
            "\r\n",
            ";",
            "\t",
            "\u0000",
            "\uFEFF",
            "é",
            "😀",
            "S/RES/1(1946)",
            "RES-1",
            "Y",
            "N:RUS",
            "-",
            "2147483648",
            "-1",
            "1946-01-25",
            "+999999999-12-31",
            "0000-00-00",
            "RUS",
            "SUN",
            "(",
            "=1+1",
            " ");

    private static byte[] file(boolean library) {
        String text = library
                ? LibraryFile.of(LibraryFile.named().subList(0, 4))
                : Ours.votes().lines().limit(12).reduce("", (all, line) -> all + line + "\n");
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("Two thousand times a file of each form, damaged in one to eight places")
    void damagedFilesAreAnswered(boolean library) {
        Random chance = new Random(4055387);
        byte[] good = file(library);
        int whole = 0;
        for (int go = 0; go < TRIES; go++) {
            Taken taken = Ours.take(damaged(good, chance));
            whole += taken instanceof Taken.Whole ? 1 : 0;
            assertThat(taken instanceof Taken.Whole)
                    .isEqualTo(taken.report().flaws().isEmpty());
            assertThat(taken.report().flaws())
                    .allMatch(flaw -> flaw.line() > 0 && flaw.reason().length() < 2_000);
        }
        System.out.println("Damaged files of the form " + (library ? "UN_LIBRARY" : "HORSESHOE") + ": " + TRIES
                + " answered, " + whole + " of them still good");
        assertThat(whole).isBetween(1, TRIES - 1);
    }

    private static byte[] damaged(byte[] good, Random chance) {
        byte[] bytes = good;
        for (int places = 1 + chance.nextInt(8); places > 0; places--) {
            bytes = once(bytes, chance);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random chance) {
        if (bytes.length < 2) {
            return bytes;
        }
        int from = chance.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + chance.nextInt(chance.nextInt(10) == 0 ? bytes.length : 8));
        byte[] some = Arrays.copyOfRange(bytes, from, to);
        return switch (chance.nextInt(5)) {
            case 0 -> joined(bytes, from, some, to);
            case 1 -> joined(bytes, from, new byte[0], to);
            case 2 ->
                joined(bytes, from, PIECES.get(chance.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8), from);
            case 3 -> joined(bytes, from, some, from);
            default -> joined(bytes, from, new byte[] {(byte) chance.nextInt(256)}, from + 1);
        };
    }

    private static byte[] joined(byte[] bytes, int first, byte[] between, int then) {
        byte[] all = Arrays.copyOf(bytes, first + between.length + bytes.length - then);
        System.arraycopy(between, 0, all, first, between.length);
        System.arraycopy(bytes, then, all, first + between.length, bytes.length - then);
        return all;
    }

    @Test
    @DisplayName("A thousand files of bytes drawn by chance")
    void noiseIsAnswered() {
        Random chance = new Random(2623);
        for (int go = 0; go < 1_000; go++) {
            byte[] noise = new byte[chance.nextInt(3_000)];
            chance.nextBytes(noise);
            assertThat(Ours.take(noise)).isInstanceOf(Taken.NotAtAll.class);
        }
    }
}
