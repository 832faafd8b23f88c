package horseshoe.web.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import horseshoe.json.Fault;
import horseshoe.rules.Vote;
import horseshoe.web.problem.Refused;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Parameters are read strictly, and all their faults are told")
class ParametersTest {
    private static Parameters given(String... namesAndValues) {
        MultivaluedMap<String, String> given = new MultivaluedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            given.add(namesAndValues[at], namesAndValues[at + 1]);
        }
        return new Parameters(given);
    }

    private static List<Fault> faults(Parameters parameters) {
        Refused refused = catchThrowableOfType(Refused.class, parameters::requireFaultless);
        return Objects.requireNonNull(refused).problem().errors();
    }

    @Test
    void whatIsLeftOutOrBlankIsNotThere() {
        Parameters parameters = given("text", "  ");
        assertThat(parameters.text("text")).isEmpty();
        assertThat(parameters.text("symbol")).isEmpty();
        assertThat(parameters.any("vote", Vote.class)).isEmpty();
        assertThatCode(parameters::requireFaultless).doesNotThrowAnyException();
    }

    @Test
    void aListHasEachValueOnce() {
        assertThat(given("member", " FRA,,GBR , FRA,").list("member")).containsExactly("FRA", "GBR");
    }

    @Test
    void theWordsOfAClosedListStandInItsOrder() {
        assertThat(given("vote", "ABSENT,IN_FAVOUR").any("vote", Vote.class))
                .containsExactly(Vote.IN_FAVOUR, Vote.ABSENT);
    }

    @Test
    void everyWordThatIsNotKnownIsAFault() {
        Parameters parameters = given("vote", "YES,NO,ABSENT");
        assertThat(parameters.any("vote", Vote.class)).containsExactly(Vote.ABSENT);
        assertThat(faults(parameters))
                .hasSize(2)
                .allMatch(fault -> fault.pointer().equals("?vote"));
        assertThat(faults(parameters).getFirst().detail())
                .isEqualTo(
                        "“YES” is not known here; expected is one of IN_FAVOUR, AGAINST, ABSTAINING, NOT_PARTICIPATING, "
                                + "ABSENT.");
    }

    @Test
    void aNumberStaysWithinItsBounds() {
        assertThat(given("size", "500").number("size", 1, 500)).contains(500);
        for (String wrong : List.of("0", "501", "-1", "1.5", "ten", "9999999999", "٣")) {
            Parameters parameters = given("size", wrong);
            assertThat(parameters.number("size", 1, 500)).as(wrong).isEmpty();
            assertThat(faults(parameters)).hasSize(1);
        }
    }

    @Test
    void aFaultFoundTwiceIsToldOnce() {
        Parameters parameters = given("named", "perhaps");
        assertThat(parameters.flag("named")).isEmpty();
        assertThat(parameters.flag("named")).isEmpty();
        assertThat(faults(parameters)).hasSize(1);
    }

    @Test
    void aParameterThatNobodyAskedForIsAFault() {
        Parameters parameters = given("text", "korea", "colour", "red");
        assertThat(parameters.text("text")).contains("korea");
        assertThat(faults(parameters)).containsExactly(new Fault("?colour", "It is not known here; known are text."));
    }

    @Test
    void aParameterGivenTwiceIsAFault() {
        Parameters parameters = given("text", "a", "text", "b");
        assertThat(parameters.text("text")).contains("a");
        assertThat(faults(parameters)).extracting(Fault::pointer).containsExactly("?text");
    }

    @Test
    void aLinkHasWhatWasUnderstoodInTheOrderOfReading() {
        Parameters parameters = given("text", "a b&c", "symbol", "S/RES/82 (1950)", "member", "FRA,GBR");
        parameters.list("member");
        parameters.text("symbol");
        parameters.text("text");
        assertThat(parameters.asQuery()).isEqualTo("member=FRA,GBR&symbol=S/RES/82+%281950%29&text=a+b%26c");
    }
}
