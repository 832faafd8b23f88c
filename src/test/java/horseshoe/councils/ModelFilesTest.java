package horseshoe.councils;

import static horseshoe.councils.Library.LIBRARY;
import static horseshoe.councils.Library.on;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.Membership;
import horseshoe.rules.reform.ReformModel;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("Every reform model is a file, and comes out as it says")
class ModelFilesTest {
    static final List<ReformModel> MODELS = List.copyOf(LIBRARY.models().values());

    @Test
    void theIndexNamesEveryFileOfTheFolder() throws IOException, URISyntaxException {
        Path folder =
                Path.of(CouncilLibrary.class.getResource("/councils/models").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("index.json"))
                            .map(name -> name.replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(LIBRARY.models().keySet());
        }
    }

    @Test
    void theCouncilAsItIsComesFirst() {
        assertThat(LIBRARY.models().keySet()).startsWith("STATUS_QUO");
    }

    /** Total, permanent with a veto, permanent without, longer-term and elected seats, and votes required. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "STATUS_QUO, 15 5 0 0 10 9",
        "PRE_1966, 11 5 0 0 6 7",
        "ANNAN_A, 24 5 6 0 13 15",
        "ANNAN_B, 24 5 0 8 11 15",
        "RAZALI_1997, 24 5 5 0 14 15",
        "G4_2005, 25 5 6 0 14 14",
        "G4_2024, 25 5 6 0 14 14",
        "AU_2005, 26 11 0 0 15 15",
        "L69, 27 11 0 0 16 17",
        "CARICOM, 27 11 0 0 16 17",
        "UFC_2005, 25 5 0 0 20 15",
        "UFC_2024, 27 5 0 9 13 17",
        "INTERMEDIATE, 21 5 0 6 10 13",
        "ELECT_THE_COUNCIL, 24 0 0 8 16 15",
        "EU_SEAT, 14 4 0 0 10 9",
        "EU_SEAT_15, 15 4 0 0 11 9",
        "EU_SEAT_FRANCE, 15 5 0 0 10 9",
        "NO_VETO, 15 0 5 0 10 9",
        "TWO_VETOES, 15 5 0 0 10 9",
        "SUPERMAJ_OVERRIDE_12, 15 5 0 0 10 9",
        "SUPERMAJ_OVERRIDE_13, 15 5 0 0 10 9",
        "SUPERMAJ_OVERRIDE_14, 15 5 0 0 10 9",
        "GA_OVERRIDE, 15 5 0 0 10 9",
        "NO_VETO_ON_RENEWAL, 15 5 0 0 10 9",
        "FR_MEX_2015, 15 5 0 0 10 9",
        "ACT_2015, 15 5 0 0 10 9",
        "ART27_3_STRICT, 15 5 0 0 10 9"
    })
    void seatsAndVotesAreThoseProposed(String id, String figures) {
        assertThat(figures(LIBRARY.model(id).orElseThrow().asCouncil())).isEqualTo(figures);
    }

    private static String figures(Council council) {
        int veto = council.rule().veto().holders().size();
        int permanent = council.permanentMembers().size();
        return "%d %d %d %d %d %d"
                .formatted(
                        council.size(),
                        veto,
                        permanent - veto,
                        count(council, Membership.LONGER_TERM),
                        count(council, Membership.ELECTED),
                        council.rule().requiredAffirmative());
    }

    private static long count(Council council, Membership membership) {
        return council.members().stream()
                .filter(member -> member.membership() == membership)
                .count();
    }

    @ParameterizedTest
    @FieldSource("MODELS")
    void aModelHasTheSameSeatsWithADateAsWithout(ReformModel model) {
        Council reformed = model.on(on("2024-03-28"));
        assertThat(reformed.size()).isEqualTo(model.seats());
        assertThat(reformed.rule().requiredAffirmative())
                .isEqualTo(model.asCouncil().rule().requiredAffirmative());
        assertThat(reformed.id()).isEqualTo("2024-03-28/" + model.id());
        assertThat(LIBRARY.council(model.id()).orElseThrow().members())
                .isEqualTo(model.asCouncil().members());
    }

    @ParameterizedTest
    @FieldSource("MODELS")
    void aModelCanBeReadAndChecked(ReformModel model) {
        assertThat(model.evidence().sources()).isNotEmpty();
        assertThat(model.proposal().title()).isNotBlank().hasSizeLessThan(60);
        assertThat(model.proposal().summary()).endsWith(".");
        assertThat(model.asCouncil().members()).extracting(Member::officialName).doesNotHaveDuplicates();
    }

    @Test
    void theFirstCouncilUnderTheOldModelIsItself() {
        Council of1950 = on("1950-06-27");
        Council same = LIBRARY.model("PRE_1966").orElseThrow().on(of1950);
        assertThat(same.members()).isEqualTo(of1950.members());
        assertThat(same.rule()).isEqualTo(of1950.rule());
    }

    @Test
    void doubtfulFiguresKeepTheirDoubt() {
        assertThat(List.of(
                        "ANNAN_A",
                        "ANNAN_B",
                        "RAZALI_1997",
                        "G4_2005",
                        "G4_2024",
                        "AU_2005",
                        "L69",
                        "CARICOM",
                        "UFC_2005",
                        "UFC_2024",
                        "INTERMEDIATE",
                        "ELECT_THE_COUNCIL"))
                .allSatisfy(id -> assertThat(
                                LIBRARY.model(id).orElseThrow().evidence().doubts())
                        .extracting(doubt -> doubt.field())
                        .contains("required"));
    }

    @Test
    void aSeatThatDoesNotExistYetShowsItsOwnCode() {
        Council enlarged = LIBRARY.council("G4_2005").orElseThrow();
        assertThat(enlarged.members().stream().map(LIBRARY::plate)).contains("P-AFRICA-1", "ELECTED-01", "CN");
    }
}
