package horseshoe.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sets of seats, by place at the table")
class SeatSetTest {
    private final SeatSet some = new SeatSet(0b1011);

    @Test
    void countsAndListsItsPlaces() {
        assertThat(some.size()).isEqualTo(3);
        assertThat(some.places()).containsExactly(0, 1, 3);
        assertThat(some.has(1)).isTrue();
        assertThat(some.has(2)).isFalse();
        assertThat(some.isEmpty()).isFalse();
        assertThat(SeatSet.none().isEmpty()).isTrue();
    }

    @Test
    void joinsAndParts() {
        SeatSet other = new SeatSet(0b0110);
        assertThat(some.and(other)).isEqualTo(new SeatSet(0b0010));
        assertThat(some.or(other)).isEqualTo(new SeatSet(0b1111));
        assertThat(some.without(other)).isEqualTo(new SeatSet(0b1001));
    }

    @Test
    void reachesToTheLastPlace() {
        assertThat(SeatSet.at(30).places()).containsExactly(30);
        assertThat(SeatSet.first(31).size()).isEqualTo(31);
        assertThat(SeatSet.first(0)).isEqualTo(SeatSet.none());
    }

    @Test
    void refusesAPlaceBeyondTheLast() {
        assertThatThrownBy(() -> SeatSet.at(31)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> SeatSet.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> SeatSet.first(32)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new SeatSet(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
