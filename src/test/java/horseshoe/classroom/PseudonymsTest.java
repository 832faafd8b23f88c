package horseshoe.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Made-up names")
class PseudonymsTest {
    @Test
    void thereAreMoreThanFiveThousand() {
        assertThat(Pseudonyms.count()).isGreaterThan(5_000);
    }

    @Test
    void sixFreeOnesAreSuggested() {
        List<String> first = Pseudonyms.suggest(Set.of(), new Random(7));
        List<String> second = Pseudonyms.suggest(new HashSet<>(first), new Random(7));

        assertThat(first).hasSize(6).doesNotHaveDuplicates().allMatch(Pseudonyms::isOne);
        assertThat(second).hasSize(6).doesNotContainAnyElementsOf(first);
    }

    @Test
    void otherNamesAreNone() {
        assertThat(Pseudonyms.isOne("Ambassador Heron")).isTrue();
        assertThat(Pseudonyms.isOne("Ambassador")).isFalse();
        assertThat(Pseudonyms.isOne("Ambassador heron")).isFalse();
        assertThat(Pseudonyms.isOne("Ambassador Heron <b>")).isFalse();
    }

    @Test
    void initialsStandOnThePlate() {
        assertThat(Pseudonyms.initials("Ambassador Heron")).isEqualTo("AH");
        assertThat(Pseudonyms.initials("Protocol Officer Érable")).isEqualTo("POÉ");
    }
}
