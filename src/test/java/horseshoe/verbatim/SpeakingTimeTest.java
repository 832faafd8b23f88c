package horseshoe.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.meeting.Speaker;
import horseshoe.rules.SeatId;
import org.junit.jupiter.api.Test;

/** Who spoke how long, and how evenly. */
class SpeakingTimeTest {
    @Test
    void sharesAreExact() {
        SpeakingTime time = Story.opened()
                .speech("FRA", 200)
                .speech("JPN", 100)
                .debrief("FRA", "JPN")
                .speaking();
        assertThat(time.seconds()).isEqualTo(300);
        assertThat(time.shares().getFirst())
                .isEqualTo(new Share(new Speaker.OfMember(SeatId.of("FRA")), 1, 200, new Fraction(2, 3)));
    }

    @Test
    void everyMemberIsNamedAndThoseWhoDidNotSpeakComeLast() {
        SpeakingTime time = Story.opened().speech("USA", 10).debrief("FRA").speaking();
        assertThat(time.shares()).hasSize(15);
        assertThat(time.shares().getFirst().speaker()).isEqualTo(new Speaker.OfMember(SeatId.of("USA")));
        assertThat(time.shares().get(1))
                .isEqualTo(new Share(new Speaker.OfMember(SeatId.of("DZA")), 0, 0, new Fraction(0, 1)));
    }

    @Test
    void equalTimesHaveNoInequality() {
        assertThat(Story.opened()
                        .speech("FRA", 60)
                        .speech("JPN", 60)
                        .debrief("FRA", "JPN")
                        .speaking()
                        .gini())
                .isEqualTo(new Fraction(0, 1));
    }

    @Test
    void oneWhoSpeaksAloneAmongFourTakesThreeQuarters() {
        assertThat(Story.opened()
                        .speech("FRA", 60)
                        .debrief("FRA", "JPN", "MLT", "USA")
                        .speaking()
                        .gini())
                .isEqualTo(new Fraction(3, 4));
    }

    @Test
    void botsAreNotCounted() {
        assertThat(Story.opened().speech("FRA", 60).debrief("FRA").speaking().gini())
                .isEqualTo(new Fraction(0, 1));
    }

    @Test
    void silenceOfAllIsNoInequality() {
        assertThat(Story.opened().debrief("FRA", "JPN").speaking().gini()).isEqualTo(new Fraction(0, 1));
    }
}
