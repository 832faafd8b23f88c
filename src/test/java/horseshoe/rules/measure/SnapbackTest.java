package horseshoe.rules.measure;

import static horseshoe.rules.TestCouncils.allAbstaining;
import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.TestCouncils;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S/RES/2231 (2015), paragraphs 11 and 12: lifted sanctions return unless the Council keeps them lifted")
class SnapbackTest {
    private final Snapback snapback = new Snapback(LocalDate.parse("2025-08-28"));
    private final Council council = TestCouncils.ofFifteen();

    @Test
    @DisplayName("Notified on 28 August 2025: until 27 September to prevent it, back on the 28th")
    void thirtyDaysAfterTheNotification() {
        assertThat(snapback.lastDay()).isEqualTo("2025-09-27");
        assertThat(snapback.back()).isEqualTo("2025-09-28");
    }

    @Test
    @DisplayName("4-9-2: too few votes for relief bring the sanctions back")
    void tooFewVotesBringThemBack() {
        Fate fate = snapback.after(
                allAbstaining(council).inFavour("CHN", "RUS", "DZA", "MOZ").onSubstance());
        assertThat(fate.becomes()).isEqualTo(OnFailure.RETURNS);
        assertThat(fate.ending()).isEqualTo(new Ending.On(LocalDate.parse("2025-09-27")));
    }

    @Test
    void soDoesOneVeto() {
        assertThat(snapback.after(allInFavour(council).against("USA").onSubstance()))
                .isEqualTo(snapback.ifNothingIsAdopted());
    }

    @Test
    void anAdoptedTextKeepsThemLifted() {
        assertThat(snapback.after(allInFavour(council).onSubstance()))
                .isEqualTo(new Fate(OnFailure.LAPSES, new Ending.Open()));
    }
}
