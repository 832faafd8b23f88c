package horseshoe.record;

import static horseshoe.record.Bundled.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The record agrees with the table of votes that the project drew up on its own")
class KnownVotesTest {
    /** Variants of one vote, and votes that the table counts otherwise on purpose, have a letter after the number. */
    private record Known(String id, LocalDate date, String symbol, String figures) {
        static Known of(String line) {
            String[] cells = line.split(";", -1);
            String cast = cells[4].replaceAll("(\\d+-\\d+-\\d+)-.*", "$1");
            return new Known(cells[0], LocalDate.parse(cells[1]), cells[2].replaceAll(",.*", ""), cast);
        }

        boolean isSameAs(VoteRecord vote) {
            Reference reference = vote.reference();
            boolean whole = vote.kind() != VoteKind.AMENDMENT && vote.kind() != VoteKind.PARAGRAPH;
            return whole
                    && reference.date().equals(date)
                    && (symbol.equals(reference.symbol()) || symbol.equals(reference.draft()));
        }
    }

    @Test
    @DisplayName("Same day, same document: same figures")
    void figuresAgree() throws IOException {
        int compared = 0;
        for (Known known : known()) {
            for (VoteRecord vote :
                    RECORD.votes().stream().filter(known::isSameAs).toList()) {
                assertThat(vote.count().figures().orElseThrow().toString())
                        .as(known.id() + " " + vote.id())
                        .startsWith(known.figures() + "-");
                compared++;
            }
        }
        System.out.println("Compared with the project's own table: " + compared + " votes");
        assertThat(compared).isEqualTo(24);
    }

    private static List<Known> known() throws IOException {
        var bytes = Objects.requireNonNull(KnownVotesTest.class.getResourceAsStream("/golden/council-votes.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Known::of)
                    .toList();
        }
    }
}
