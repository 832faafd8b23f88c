package horseshoe.record.intake;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.record.VotingRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The project's own form")
class HorseshoeFormTest {
    private static final String OWN = Ours.votes().lines().limit(4).reduce("", (all, line) -> all + line + "\n");

    private static Report refused(String text) {
        Taken taken = Ours.take(text);
        assertThat(taken).isInstanceOf(Taken.NotAtAll.class);
        return taken.report();
    }

    private static Flaw only(String text) {
        assertThat(refused(text).flaws()).hasSize(1);
        return refused(text).flaws().getFirst();
    }

    @Test
    @DisplayName("The bundled record comes back as it is")
    void theBundledRecordComesBack() {
        VotingRecord back = ((Taken.Whole) Ours.take(Ours.votes())).record();
        assertThat(back.votes()).isEqualTo(Ours.RECORD.votes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RESOLUTION,VOTE | RESOLUTION,HANDS   | how     | none of [VOTE, WITHOUT_VOTE]
            1946-01-30      | 1946-13-30         | date    | 1946-13-30
            1946-01-30      | 1940-01-30         | date    | no Council on that day
            USA,11-0-0-0,ADOPTED,,S/PV.5   | USA,10-1-0-0,ADOPTED,,S/PV.5   | votes | the names come to
            USA,11-0-0-0,ADOPTED,,S/PV.5   | USA,11-0-0,ADOPTED,,S/PV.5     | tally | four figures
            USA,11-0-0-0,ADOPTED,,S/PV.5   | USA,11-0-0-0,ADOPTED,USA,S/PV.5 | tally | names its vetoes
            USA,11-0-0-0,ADOPTED,,S/PV.5   | USA,11-0-0-0,VETOED,BRA,S/PV.5 | vetoes | BRA is no permanent member
            11,Y:AUS BRA CHN EGY FRA GBR MEX NLD POL RUS USA,11-0-0-0,ADOPTED,,S/PV.5 | 15,,11-4-0-0,ADOPTED,,S/PV.5 | seats | had 11 seats
            RES-2,          | RES-1,             | id      | RES-1 stands twice
            VOTE,GULF       | VOTE,NOWHERE       | subject | none of [ADMISSION
            """)
    @DisplayName("in the project's own form")
    void cellsOfTheOwnForm(String right, String wrong, String column, String reason) {
        String text = OWN.replace(right, wrong);
        assertThat(text).isNotEqualTo(OWN);
        assertThat(only(text).line()).isEqualTo(3);
        assertThat(only(text).column()).isEqualTo(column);
        assertThat(only(text).reason()).contains(reason);
    }

    @Test
    void aStrangerInTheOwnFormIsNamed() {
        String text = OWN.replace("Y:AUS BRA", "Y:ARG BRA");
        assertThat(refused(text).flaws())
                .hasSize(2)
                .allSatisfy(flaw -> assertThat(flaw.reason()).isEqualTo("ARG was not on the Council of that day."));
    }

    @Test
    void aCellOfTheOwnFormThatIsTooLongIsRefused() {
        assertThat(only(OWN.replace("RES-2,", "A-".repeat(200) + "2,")).reason())
                .contains("at most 60 letters");
    }
}
