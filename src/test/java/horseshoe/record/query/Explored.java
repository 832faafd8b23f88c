package horseshoe.record.query;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.Messages;
import horseshoe.explanation.RecordWords;
import horseshoe.record.DecidedRecord;
import horseshoe.record.DecidedVote;
import horseshoe.record.VoteId;
import horseshoe.record.VotingRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The record that comes with the project, ready to be asked. */
public final class Explored {
    /** Its catalogue. */
    public static final Catalogue CATALOGUE = catalogue();

    private Explored() {}

    private static Catalogue catalogue() {
        CouncilLibrary library = CouncilLibrary.load();
        DecidedRecord record =
                DecidedRecord.of("test", votes(), day -> library.councils().on(day));
        return Catalogue.of(record, new RecordWords(Messages.in(Locale.ENGLISH))::everything);
    }

    private static VotingRecord votes() {
        var bytes = Objects.requireNonNull(Explored.class.getResourceAsStream("/record/votes.csv"));
        try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return VotingRecord.read(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DecidedVote vote(String id) {
        return CATALOGUE.record().vote(new VoteId(id)).orElseThrow();
    }

    /** The votes for which all criteria hold, in order of time. */
    public static List<DecidedVote> votes(Criterion... criteria) {
        return new Selection(List.of(criteria)).of(CATALOGUE.record());
    }

    static List<String> ids(Criterion... criteria) {
        return ids(votes(criteria));
    }

    static List<String> ids(List<DecidedVote> votes) {
        return votes.stream().map(decided -> decided.vote().id().text()).toList();
    }
}
