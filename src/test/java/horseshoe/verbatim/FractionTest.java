package horseshoe.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Shares are exact until they are printed. */
class FractionTest {
    @Test
    void aShareIsInItsLowestTerms() {
        assertThat(Fraction.of(120, 600)).isEqualTo(new Fraction(1, 5));
    }

    @Test
    void aShareOfNothingIsZero() {
        assertThat(Fraction.of(0, 0)).isEqualTo(new Fraction(0, 1));
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(Fraction.of(1, 3).tenthsOfAPercent()).isEqualTo(333);
        assertThat(Fraction.of(2, 3).tenthsOfAPercent()).isEqualTo(667);
        assertThat(Fraction.of(1, 8).hundredths()).isEqualTo(13);
        assertThat(Fraction.of(7, 7).tenthsOfAPercent()).isEqualTo(1000);
    }

    @Test
    void aShareIsNeverNegative() {
        assertThatThrownBy(() -> new Fraction(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fraction(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
