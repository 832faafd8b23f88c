package horseshoe.rules.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every fact names a source that can be followed")
class EvidenceTest {
    private final Source charter = new Source("Charter", "https://example.org/charter", Mark.VERIFIED);
    private final Source book = new Source("A book", "https://example.org/book", Mark.FROM_MEMORY);
    private final Doubt doubt = new Doubt("required", "not certain");

    @Test
    void aSourceWithoutTitleIsRejected() {
        assertThatThrownBy(() -> new Source(" ", "https://example.org", Mark.VERIFIED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSourceWithoutAddressIsRejected() {
        assertThatThrownBy(() -> new Source("Charter", "example.org", Mark.VERIFIED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void evidenceAddsUpAndSaysNothingTwice() {
        Evidence both = new Evidence(List.of(doubt), List.of(charter))
                .and(new Evidence(List.of(doubt), List.of(charter, book)));
        assertThat(both.doubts()).containsExactly(doubt);
        assertThat(both.sources()).containsExactly(charter, book);
    }
}
