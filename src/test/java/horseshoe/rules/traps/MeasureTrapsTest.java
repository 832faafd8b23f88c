package horseshoe.rules.traps;

import static horseshoe.rules.TestCouncils.allAbstaining;
import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.measure.Ending;
import horseshoe.rules.measure.Fate;
import horseshoe.rules.measure.Measure;
import horseshoe.rules.measure.OnFailure;
import horseshoe.rules.measure.Snapback;
import horseshoe.rules.measure.Sunset;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mistakes about what a vote leaves behind")
class MeasureTrapsTest {
    private static final LocalDate END_OF_APRIL = LocalDate.parse("2024-04-30");

    private final Council council = TestCouncils.ofFifteen();
    private final Decision vetoed =
            allInFavour(council).against("RUS").abstaining("CHN").onSubstance();

    @Test
    @DisplayName("19: the veto of 28 March 2024 ended the Panel, not the sanctions")
    void theVetoOf2024EndedThePanelOnly() {
        assertThat(Measure.until("The Panel's mandate", END_OF_APRIL).after(vetoed))
                .isEqualTo(new Fate(OnFailure.LAPSES, new Ending.On(END_OF_APRIL)));
        assertThat(Measure.withoutEnd("Sanctions on the DPRK").after(vetoed).becomes())
                .isEqualTo(OnFailure.CONTINUES);
    }

    @Test
    @DisplayName("20: sanctions without an end do not run out; a sunset lets one veto end them")
    void onlyASunsetLetsAVetoEndSanctions() {
        Measure sanctions = Measure.withoutEnd("Sanctions on the DPRK");
        Decision easingTooFew = allAbstaining(council).inFavour("RUS", "CHN").onSubstance();
        assertThat(sanctions.after(easingTooFew).becomes()).isEqualTo(OnFailure.CONTINUES);
        assertThat(new Sunset(END_OF_APRIL).on(sanctions).after(vetoed).becomes())
                .isEqualTo(OnFailure.LAPSES);
    }

    @Test
    @DisplayName("21: a snapback is no ordinary vote: if the text fails, sanctions are back")
    void failureBringsSanctionsBack() {
        Snapback iran = new Snapback(LocalDate.parse("2025-08-28"));
        Decision relief = allAbstaining(council)
                .inFavour("CHN", "RUS", "DZA", "MOZ")
                .against("FRA", "GBR", "USA")
                .onSubstance();
        assertThat(iran.after(relief).becomes()).isEqualTo(OnFailure.RETURNS);
    }
}
