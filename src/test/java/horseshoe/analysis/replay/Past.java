package horseshoe.analysis.replay;

import horseshoe.councils.CouncilLibrary;
import horseshoe.record.DecidedRecord;
import horseshoe.record.DecidedVote;
import horseshoe.record.VoteId;
import horseshoe.record.VotingRecord;
import horseshoe.rules.reform.ReformModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The record that comes with the project, decided, and replayed under the models of the library. */
final class Past {
    static final CouncilLibrary LIBRARY = CouncilLibrary.load();
    static final String TEXT = text();
    static final DecidedRecord RECORD = decided(TEXT);
    static final Replays REPLAYS = new Replays(RECORD);

    private Past() {}

    static DecidedRecord decided(String text) {
        return DecidedRecord.of(
                "test",
                VotingRecord.read(new StringReader(text)),
                day -> LIBRARY.councils().on(day));
    }

    static ReformModel model(String id) {
        return LIBRARY.model(id).orElseThrow();
    }

    static OtherRule rule(String model, RuleChange... changes) {
        OtherRule plain = OtherRule.of(model(model));
        return new OtherRule(plain.model(), List.of(changes), plain.proviso(), plain.fill());
    }

    static List<DecidedVote> named() {
        return RECORD.votes().stream().filter(vote -> vote.sheet().isPresent()).toList();
    }

    static List<DecidedVote> since(int year) {
        return RECORD.votes().stream()
                .filter(vote -> vote.vote().reference().date().getYear() >= year)
                .toList();
    }

    static ReplayedVote vote(String id, OtherRule rule) {
        DecidedVote vote = RECORD.vote(new VoteId(id)).orElseThrow();
        return REPLAYS.replay(List.of(vote), rule).getFirst();
    }

    private static String text() {
        try (InputStream bytes = Objects.requireNonNull(Past.class.getResourceAsStream("/record/votes.csv"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
