package horseshoe.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Chapter;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reading the file of past votes")
class VotingRecordTest {
    private static final String HEADER =
            "id,date,meeting,symbol,draft,part,kind,how,subject,region,chapter,seats,votes,tally,outcome,"
                    + "vetoes,source,names,confidence";
    private static final String NAMED =
            "S-1,1950-06-25,S/PV.473,,S/1,,DRAFT,VOTE,KOREA,ASIA,VII,11,Y:CHN EGY FRA GBR IND USA YUG;N:RUS;A:CUB;X:NOR;U:ECU,"
                    + "7-1-1-2,VETOED,RUS,S/PV.473,PAGE,CHECKED";
    private static final String FIGURES =
            "RES-3,1946-04-04,S/PV.30,S/RES/3 (1946),,,RESOLUTION,VOTE,GULF,MIDDLE_EAST,,11,,9-0-0-2,ADOPTED,,S/PV.30,NONE,FIGURES_ONLY";

    private static VotingRecord read(String... lines) {
        return VotingRecord.read(new StringReader(HEADER + "\n" + String.join("\n", lines) + "\n"));
    }

    @Test
    void everyCellIsRead() {
        VoteRecord vote = read(NAMED).votes().getFirst();
        assertThat(vote.reference()).isEqualTo(new Reference(LocalDate.parse("1950-06-25"), "S/PV.473", "", "S/1", ""));
        assertThat(vote.matter()).isEqualTo(Matter.SUBSTANTIVE);
        assertThat(vote.about().chapters()).containsExactly(Chapter.VII);
        assertThat(vote.councilSize()).isEqualTo(11);
        assertThat(vote.count().figures()).contains(new Figures(7, 1, 1, 2));
        assertThat(vote.count().vetoes()).containsExactly(SeatId.of("RUS"));
        assertThat(vote.votes().bySeat())
                .containsEntry(SeatId.of("NOR"), Vote.ABSENT)
                .containsEntry(SeatId.of("ECU"), Vote.NOT_PARTICIPATING);
        assertThat(vote.votes().roomUnknown()).containsExactly(SeatId.of("ECU"));
        assertThat(vote.provenance()).isEqualTo(new Provenance("S/PV.473", NamesFrom.PAGE, Confidence.CHECKED));
    }

    @Test
    @DisplayName("A vote without names has figures and no sheet")
    void voteWithoutNamesHasNoSheet() {
        VoteRecord vote = read(NAMED, FIGURES).vote(new VoteId("RES-3")).orElseThrow();
        assertThat(vote.votes().areNamed()).isFalse();
        assertThat(vote.sheet(Bundled.council(vote))).isEmpty();
        assertThat(vote.count().figures()).contains(new Figures(9, 0, 0, 2));
    }

    @Test
    void unknownIdFindsNothing() {
        assertThat(read(FIGURES).vote(new VoteId("RES-4"))).isEmpty();
    }

    @Test
    void motionsAreProcedural() {
        assertThat(List.of(VoteKind.values()))
                .filteredOn(kind -> kind.matter() == Matter.PROCEDURAL)
                .containsExactly(VoteKind.PROCEDURAL);
    }

    @ParameterizedTest
    @CsvSource({
        "N:RUS, N:USA, USA votes twice",
        "'7-1-1-2', '7-1-1-1', do not add up",
        "'7-1-1-2', '8-0-1-2', the names come to",
        "'7-1-1-2', '7-1-3', four figures",
        "CUB, YUG, votes twice",
        "A:CUB, A:cub, a letter and codes",
        "A:CUB, Z:CUB, a letter and codes",
        "'VETOED,RUS', 'VETOED,', names its vetoes",
        "'VETOED,RUS', 'ADOPTED,RUS', names its vetoes",
        "'VETOED,RUS', 'PASSED,RUS', 'none of [ADOPTED'",
        "1950-06-25, 1950-06-31, 1950-06-31",
        "KOREA, CHESS, 'none of [ADMISSION'",
        "'S-1,', 'S/1,', 'letters, digits and hyphens'",
        "PAGE, 'PAGE,more', 20 fields for 19 columns"
    })
    @DisplayName("What cannot be is refused with the line and the reason")
    void whatCannotBeIsRefused(String right, String wrong, String reason) {
        String line = NAMED.replace(right, wrong);
        assertThat(line).isNotEqualTo(NAMED);
        assertThatThrownBy(() -> read(FIGURES, line))
                .isInstanceOf(BrokenRecord.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining(reason);
    }

    @Test
    void sameIdTwiceIsRefused() {
        assertThatThrownBy(() -> read(FIGURES, FIGURES))
                .isInstanceOf(BrokenRecord.class)
                .hasMessageContaining("line 3: RES-3 stands twice");
    }

    @Test
    void otherColumnsAreRefused() {
        assertThatThrownBy(() -> VotingRecord.read(new StringReader("id,date\n")))
                .isInstanceOf(BrokenRecord.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> VotingRecord.read(new StringReader(""))).isInstanceOf(BrokenRecord.class);
    }

    @Test
    @DisplayName("A seat that is not on the Council of the day has no place on a sheet")
    void strangerHasNoPlaceOnTheSheet() {
        VoteRecord vote = read(NAMED.replace("NOR", "SWE")).votes().getFirst();
        assertThatThrownBy(() -> vote.sheet(Bundled.council(vote))).hasMessageContaining("SWE is not on the Council");
    }
}
