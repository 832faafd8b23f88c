package horseshoe.councils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CouncilLibraryTest {
    private static final CouncilLibrary LIBRARY = CouncilLibrary.load();

    @Test
    void theRotationFrom1947LeadsToFranceInJanuary2024() {
        assertThat(LIBRARY.presidency()
                        .on(LocalDate.of(2024, 1, 31))
                        .orElseThrow()
                        .shortName())
                .isEqualTo("France");
    }
}
