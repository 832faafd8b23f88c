package horseshoe.record;

import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Council;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The record that comes with the project, and the Councils as the library says they sat. */
final class Bundled {
    static final VotingRecord RECORD = record();
    static final List<VoteRecord> NAMED =
            RECORD.votes().stream().filter(vote -> vote.votes().areNamed()).toList();
    static final List<VoteRecord> UNNAMED =
            RECORD.votes().stream().filter(vote -> !vote.votes().areNamed()).toList();

    private static final CouncilLibrary COUNCILS = CouncilLibrary.load();

    private Bundled() {}

    static Council council(VoteRecord vote) {
        return COUNCILS.councils().on(vote.reference().date()).orElseThrow();
    }

    static VoteRecord vote(String id) {
        return RECORD.vote(new VoteId(id)).orElseThrow();
    }

    static Reader file(String name) {
        var bytes = Objects.requireNonNull(Bundled.class.getResourceAsStream("/record/" + name), name);
        return new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    private static VotingRecord record() {
        try (Reader text = file("votes.csv")) {
            return VotingRecord.read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
