package horseshoe.record;

import static horseshoe.record.Bundled.RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A record beside the project's own")
class MergeTest {
    private static final String TEXT = text();

    private static String text() {
        try (Reader file = Bundled.file("votes.csv")) {
            StringWriter text = new StringWriter();
            file.transferTo(text);
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The record with one row changed. */
    private static VotingRecord changed(String id, String right, String wrong) {
        String row = TEXT.lines()
                .filter(line -> line.startsWith(id + ","))
                .findFirst()
                .orElseThrow();
        assertThat(row).contains(right);
        return VotingRecord.read(new StringReader(TEXT.replace(row, row.replace(right, wrong))));
    }

    @Test
    void itDoesNotDifferFromItself() {
        assertThat(Differences.between(RECORD, RECORD))
                .isEqualTo(new Differences(0, 0, RECORD.votes().size(), 0, List.of()));
        assertThat(Merge.of(RECORD, RECORD).votes()).isEqualTo(RECORD.votes());
    }

    @Test
    @DisplayName("Order of time is that of the file")
    void orderOfTimeIsThatOfTheFile() {
        assertThat(VotingRecord.of(RECORD.votes().reversed()).votes()).isEqualTo(RECORD.votes());
    }

    @Test
    void anotherDayIsTold() {
        Differences found = Differences.between(changed("RES-2774", "2025-02-24", "2025-02-25"), RECORD);
        assertThat(found.differing()).isEqualTo(1);
        assertThat(found.same()).isEqualTo(RECORD.votes().size() - 1);
        assertThat(found.all())
                .containsExactly(new Difference(
                        new VoteId("RES-2774"), "S/RES/2774 (2025)", "date", "2025-02-25", "2025-02-24"));
    }

    @Test
    void anotherVoteIsToldWithItsTally() {
        Differences found = Differences.between(
                changed("RES-2774", "A:DNK FRA GBR GRC SVN,10-0-5-0", "N:DNK;A:FRA GBR GRC SVN,10-1-4-0"), RECORD);
        assertThat(found.all())
                .extracting(Difference::what, Difference::here, Difference::there)
                .containsExactly(tuple("tally", "10-1-4-0", "10-0-5-0"), tuple("vote of DNK", "AGAINST", "ABSTAINING"));
    }

    @Test
    @DisplayName("What one of them does not know is no difference: the room, names, a draft")
    void whatIsNotToldIsNoDifference() {
        assertThat(Differences.between(changed("RES-83", "P:EGY IND;X:RUS", "U:EGY IND RUS"), RECORD)
                        .all())
                .isEmpty();
        assertThat(Differences.between(changed("RES-83", "P:EGY IND;X:RUS", "P:EGY IND RUS"), RECORD)
                        .all())
                .hasSize(1);
        assertThat(Differences.between(changed("RES-2774", "S/2025/112", ""), RECORD)
                        .all())
                .isEmpty();
        assertThat(Differences.between(
                                changed(
                                        "RES-2774",
                                        "Y:CHN DZA GUY KOR PAK PAN RUS SLE SOM USA;A:DNK FRA GBR GRC SVN",
                                        ""),
                                RECORD)
                        .all())
                .isEmpty();
    }

    @Test
    @DisplayName("Its own votes all stand; what it lacks comes from the other, in order of time")
    void itsVotesStandAndGapsAreFilled() {
        VotingRecord own = VotingRecord.of(changed("RES-2774", "2025-02-24", "2025-02-23").votes().stream()
                .filter(vote -> vote.reference().date().getYear() > 1999)
                .toList());
        VotingRecord merged = Merge.of(own, RECORD);
        assertThat(merged.votes()).hasSameSizeAs(RECORD.votes());
        assertThat(merged.vote(new VoteId("RES-2774"))).isEqualTo(own.vote(new VoteId("RES-2774")));
        assertThat(merged.votes().getFirst()).isEqualTo(RECORD.votes().getFirst());
        assertThat(Differences.between(own, RECORD).onlyThere())
                .isEqualTo(RECORD.votes().size() - own.votes().size());
        assertThat(Differences.between(own, RECORD).onlyHere()).isZero();
    }
}
