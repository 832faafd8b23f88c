package horseshoe.rules.roster;

import static horseshoe.rules.roster.TestRegister.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {
    private final Span span = new Span(day("2000-01-02"), day("2000-01-04"));

    @Test
    void bothEndsBelongToIt() {
        assertThat(span.contains(day("2000-01-01"))).isFalse();
        assertThat(span.contains(day("2000-01-02"))).isTrue();
        assertThat(span.contains(day("2000-01-04"))).isTrue();
        assertThat(span.contains(day("2000-01-05"))).isFalse();
    }

    @Test
    void oneThatRunsOnHasNoEnd() {
        assertThat(span.hasEnd()).isTrue();
        assertThat(new Span(day("2000-01-02"), LocalDate.MAX).hasEnd()).isFalse();
    }

    @Test
    void oneDayIsASpanAndLessIsNone() {
        assertThat(new Span(span.first(), span.first()).contains(span.first())).isTrue();
        assertThatThrownBy(() -> new Span(span.last(), span.first())).isInstanceOf(IllegalArgumentException.class);
    }
}
