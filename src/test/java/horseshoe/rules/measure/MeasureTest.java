package horseshoe.rules.measure;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import horseshoe.rules.Decision;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a vote does to the measure it is about")
class MeasureTest {
    private static final LocalDate APRIL_30 = LocalDate.parse("2024-04-30");

    private final Decision vetoed = allInFavour(TestCouncils.ofFifteen())
            .against("RUS")
            .abstaining("CHN")
            .onSubstance();
    private final Decision adopted =
            allInFavour(TestCouncils.ofFifteen()).abstaining("RUS", "CHN").onSubstance();
    private final Decision tooFew =
            allInFavour(TestCouncils.ofFifteen()).electedToo(Vote.ABSTAINING, 7).onSubstance();

    @Nested
    @DisplayName("A mandate with an end: the Panel of Experts, until 30 April 2024")
    class WithAnEnd {
        private final Measure panel = Measure.until("The Panel's mandate", APRIL_30);

        @Test
        void aVetoedRenewalLetsItLapse() {
            Fate fate = panel.after(vetoed);
            assertThat(fate.becomes()).isEqualTo(OnFailure.LAPSES);
            assertThat(fate.ending()).isEqualTo(new Ending.On(APRIL_30));
        }

        @Test
        void aRenewalThatLacksVotesDoesTheSame() {
            assertThat(panel.after(tooFew)).isEqualTo(panel.after(vetoed));
        }

        @Test
        void anAdoptedRenewalKeepsIt() {
            assertThat(panel.after(adopted)).isEqualTo(new Fate(OnFailure.CONTINUES, new Ending.Open()));
        }
    }

    @Nested
    @DisplayName("Sanctions without an end")
    class WithoutAnEnd {
        private final Measure sanctions = Measure.withoutEnd("Sanctions on the DPRK");

        @Test
        void aVetoedEasingKeepsThem() {
            assertThat(sanctions.after(vetoed)).isEqualTo(new Fate(OnFailure.CONTINUES, new Ending.Open()));
        }

        @Test
        void onlyAnAdoptedTextEndsThem() {
            assertThat(sanctions.after(adopted).becomes()).isEqualTo(OnFailure.LAPSES);
        }
    }

    @Nested
    @DisplayName("A sunset clause turns the veto round")
    class WithASunset {
        private final Measure sanctions =
                new Sunset(LocalDate.parse("2025-03-28")).on(Measure.withoutEnd("Sanctions on the DPRK"));

        @Test
        void oneVetoOfTheRenewalNowEndsThem() {
            assertThat(sanctions.after(vetoed))
                    .isEqualTo(new Fate(OnFailure.LAPSES, new Ending.On(LocalDate.parse("2025-03-28"))));
        }

        @Test
        void andAnAdoptedRenewalKeepsThem() {
            assertThat(sanctions.after(adopted).becomes()).isEqualTo(OnFailure.CONTINUES);
            assertThat(sanctions.name()).isEqualTo("Sanctions on the DPRK");
        }
    }

    @Test
    void aMeasureThatEndsAndContinuesByItselfIsRefused() {
        Ending april = new Ending.On(APRIL_30);
        assertThatThrownBy(() -> new Measure("Both", OnFailure.CONTINUES, april))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A measure with an end does not continue by itself");
    }
}
