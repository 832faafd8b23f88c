package horseshoe.record.intake;

import horseshoe.councils.CouncilLibrary;
import horseshoe.record.VoteRecord;
import horseshoe.record.VotingRecord;
import horseshoe.rules.Council;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The record and the Councils that come with the project, and reading with them. */
final class Ours {
    static final VotingRecord RECORD = record();
    static final CouncilLibrary LIBRARY = CouncilLibrary.load();
    static final Knowledge KNOWN =
            new Knowledge(LIBRARY.councils()::on, id -> RECORD.vote(id).map(VoteRecord::about), words());

    private Ours() {}

    static Council council(VoteRecord vote) {
        return LIBRARY.councils().on(vote.reference().date()).orElseThrow();
    }

    static Taken take(String text) {
        return take(text.getBytes(StandardCharsets.UTF_8));
    }

    static Taken take(byte[] bytes) {
        try (InputStream file = new ByteArrayInputStream(bytes)) {
            return Intake.read(file, KNOWN);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String votes() {
        try (Reader text = file("votes.csv")) {
            StringWriter whole = new StringWriter();
            text.transferTo(whole);
            return whole.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static VotingRecord record() {
        try (Reader text = file("votes.csv")) {
            return VotingRecord.read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SubjectWords words() {
        try (Reader text = file("subjects.csv")) {
            return SubjectWords.read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader file(String name) {
        InputStream bytes = Objects.requireNonNull(Ours.class.getResourceAsStream("/record/" + name), name);
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }
}
