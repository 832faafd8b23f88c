package horseshoe.web.record.own;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.record.DecidedRecord;
import horseshoe.record.VotingRecord;
import horseshoe.record.intake.LibraryFile;
import horseshoe.record.query.Catalogue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Records that readers brought")
class ShelfTest {
    private Instant now = Instant.parse("2025-02-24T10:00:00Z");
    private final Shelf<String> shelf = shelf(3, 10);

    private Shelf<String> shelf(int records, int votes) {
        return new Shelf<>(new Shelf.Room(records, votes, Duration.ofHours(1)), () -> now);
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private static OwnRecord record(int votes) {
        VotingRecord record = VotingRecord.of(LibraryFile.named().subList(0, votes));
        DecidedRecord decided = DecidedRecord.of("own-" + votes, record, LibraryFile::council);
        return new OwnRecord(
                Catalogue.of(decided, vote -> ""),
                new OwnReportView(
                        Optional.empty(),
                        "",
                        0,
                        votes,
                        0,
                        List.of(),
                        0,
                        true,
                        "UTF-8",
                        Optional.empty(),
                        false,
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void nobodyElseGetsIt() {
        shelf.put("mine", record(1));
        assertThat(shelf.get("mine")).isPresent();
        assertThat(shelf.get("another's")).isEmpty();
    }

    @Test
    void itIsGoneAfterAnHourWithoutUse() {
        shelf.put("mine", record(1));
        later(Duration.ofMinutes(59));
        assertThat(shelf.get("mine")).isPresent();
        later(Duration.ofMinutes(59));
        assertThat(shelf.get("mine")).isPresent();
        later(Duration.ofMinutes(60));
        assertThat(shelf.get("mine")).isEmpty();
    }

    @Test
    void theOneNotUsedForLongestGoesWhenThereAreTooMany() {
        shelf.put("one", record(1));
        shelf.put("two", record(1));
        shelf.put("three", record(1));
        assertThat(shelf.get("one")).isPresent();
        shelf.put("four", record(1));
        assertThat(shelf.get("two")).isEmpty();
        assertThat(shelf.get("one")).isPresent();
        assertThat(shelf.get("four")).isPresent();
    }

    @Test
    @DisplayName("Many votes take the room of many records; a single one always fits")
    void votesTakeRoom() {
        shelf.put("one", record(5));
        shelf.put("two", record(5));
        shelf.put("three", record(1));
        assertThat(shelf.get("one")).isEmpty();
        assertThat(shelf.get("two")).isPresent();
        shelf.put("long", record(20));
        assertThat(shelf.get("two")).isEmpty();
        assertThat(shelf.get("long")).isPresent();
    }

    @Test
    void itsOwnerTakesItAway() {
        shelf.put("mine", record(1));
        shelf.remove("mine");
        assertThat(shelf.get("mine")).isEmpty();
    }
}
