package horseshoe.web.live.view;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassWords;
import horseshoe.classroom.LessonEvent;
import horseshoe.classroom.Opening;
import horseshoe.classroom.Room;
import horseshoe.meeting.Preset;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A smaller Council is called what it is")
class SmallTableTest {
    private static final List<SeatId> SEATS = Room.LIBRARY.council("2024-03-28").orElseThrow().members().stream()
            .map(Member::seat)
            .toList();

    private static String title(List<SeatId> seats) {
        Room room = Room.of(new Opening(
                "A class",
                new Opening.Blank("2024-03-28", "The situation in Arcadia", LocalDate.parse("2024-03-28")),
                new Opening.Seating(seats, Preset.COUNCIL, Optional.empty()),
                new LessonEvent.Manner(45, "en", false),
                30));
        return TableView.of(room.state(), Room.LIBRARY, ClassWords.in(Locale.ENGLISH))
                .council()
                .title();
    }

    @Test
    void nineSeatsAreNotTheCouncilOfFifteen() {
        assertThat(title(SEATS.subList(0, 9))).isEqualTo("A Council of 9 for this class");
    }

    @Test
    void fifteenSeatsAre() {
        assertThat(title(List.of())).contains("fifteen");
    }
}
