package horseshoe.record.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Compiling the record from its sources")
class CompileRecordTest {
    private static final String VOTES = """
            vote_id,date,meeting,symbol,draft,kind,how,outcome,agenda,topic,vetoed_by,source,note
            V2,2000-02-02,S/PV.4096,S/2000/2,"S/2000/1; S/2000/2",DRAFT,vote,vetoed,"The situation in Cyprus, and more",,USA|CHN,voting-agent,
            V1,2000-02-02,S/PV.4095 (closed),S/RES/9 (2000),s/2000/8,RESOLUTION,vote,adopted,Haiti,,,voting-agent,
            V3,2000-02-02,S/PV.4096,Oral amendment,Oral amendment,AMENDMENT,vote,failed_votes,The situation in Cyprus,,,voting-agent,from memory
            """;
    private static final String TABLE = """
            date,meeting,symbol,kind,status,yes,no,abstain,how,vetoed_by,topic,raw_text
            2000-02-02,S/PV.4095,S/RES/9 (2000),RESOLUTION,adopted,,,,without_vote,,Haiti,
            1950-01-01,S/PV.400,S/1400/Rev.1,DRAFT,vetoed,8,1,1,vote,USSR,The Greek question,
            """;

    private static Sources sources() throws IOException {
        StringBuilder members = new StringBuilder("vote_id,seat_iso3,vote\n");
        Stream.of("V1", "V2", "V3")
                .forEach(vote ->
                        cast(vote).forEach((seat, letter) -> members.append(vote + "," + seat + "," + letter + "\n")));
        return new Sources(rows(VOTES), rows(members.toString()), rows(TABLE));
    }

    private static Map<String, String> cast(String vote) {
        return vote.equals("V1")
                ? Map.of("CHN", "Y", "USA", "Y")
                : Map.of("CHN", "N", "USA", "N", "FRA", "Y", "GBR", "X", "BRA", "Y");
    }

    private static List<Map<String, String>> rows(String text) throws IOException {
        return Sources.rows(new StringReader(text));
    }

    private static String compiled(String corrections) throws IOException {
        return CompileRecord.text(sources(), new Corrections(rows("id,column,value,why\n" + corrections)));
    }

    @Test
    @DisplayName("Names, figures, figures alone: one plain row each, in order of time")
    void rowsOfTheThreeSources() throws IOException {
        assertThat(compiled("")).isEqualTo(Row.HEADER + """

                                S-1400-Rev-1,1950-01-01,S/PV.400,,S/1400/Rev.1,,DRAFT,VOTE,EUROPE,EUROPE,,11,,8-1-1-1,VETOED,RUS,S/PV.400,NONE,FIGURES_ONLY
                                RES-9,2000-02-02,S/PV.4095,S/RES/9 (2000),S/2000/8,,RESOLUTION,WITHOUT_VOTE,HAITI,AMERICAS,,15,Y:CHN USA,2-0-0-0,ADOPTED,,S/PV.4095,COMPILATION,CHECKED
                                S-2000-2,2000-02-02,S/PV.4096,,S/2000/2,,DRAFT,VOTE,CYPRUS,EUROPE,,15,Y:BRA FRA;N:CHN USA;U:GBR,2-2-0-1,VETOED,CHN USA,S/PV.4096,COMPILATION,ONE_SOURCE
                                S-PV-4096-oral-amendment,2000-02-02,S/PV.4096,,,oral amendment,AMENDMENT,VOTE,CYPRUS,EUROPE,,15,Y:BRA FRA;N:CHN USA;U:GBR,2-2-0-1,TOO_FEW_VOTES,,S/PV.4096,COMPILATION,FROM_MEMORY
                                """);
    }

    @Test
    @DisplayName("A second run gives the same text")
    void secondRunGivesTheSame() throws IOException {
        assertThat(compiled("")).isEqualTo(compiled(""));
    }

    @Test
    @DisplayName("A correction changes one cell or one vote, or drops a row")
    void correctionsAreApplied() throws IOException {
        String text = compiled("""
                S-2000-2,vote GBR,P,did not participate
                RES-9,kind,PROCEDURAL,because
                S-1400-Rev-1,row,drop,printed twice
                """);
        assertThat(text)
                .contains("S-2000-2,", "Y:BRA FRA;N:CHN USA;P:GBR")
                .contains("RES-9,2000-02-02,S/PV.4095,S/RES/9 (2000),S/2000/8,,PROCEDURAL")
                .doesNotContain("S-1400");
    }

    @Test
    @DisplayName("A correction of a vote or a column that is not there stops the program")
    void correctionOfNothingStops() {
        assertThatThrownBy(() -> compiled("RES-10,kind,DRAFT,no\n")).hasMessageContaining("RES-10");
        assertThatThrownBy(() -> compiled("RES-9,colour,RED,no\n")).hasMessageContaining("colour");
        assertThatThrownBy(() -> compiled("RES-9,vote USA,Q,no\n")).hasMessageContaining("USA Q");
    }

    @Test
    @DisplayName("Every correction that is kept by hand says why")
    void everyHandKeptCorrectionSaysWhy() throws IOException {
        assertThat(Corrections.handKept().lines())
                .hasSizeGreaterThan(60)
                .allMatch(line -> !NamedVotes.cell(line, "why").isBlank());
    }
}
