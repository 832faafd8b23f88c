package horseshoe.web.live.view;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.PersonId;
import horseshoe.classroom.Room;
import horseshoe.classroom.Roster;
import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.FloorCommand;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Ruling;
import horseshoe.rules.Matter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 30: a ruling on a microphone takes nobody's veto away")
class RulingIsAChoiceTest {
    private final Views views = new Views(Room.LIBRARY, Locale.ENGLISH);
    private final Room room = Room.panel();
    private final PersonId algeria = room.joins("DZA");

    private List<ActView> rulings() {
        Roster.Person teacher = room.state().roster().person(Room.TEACHER).orElseThrow();
        Map<String, Object> seen = views.of(room.state(), Audience.of(room.state(), teacher), room.now());
        return ((List<?>) seen.getOrDefault("acts", List.of()))
                .stream()
                        .map(ActView.class::cast)
                        .filter(act -> act.act().equals("rule"))
                        .toList();
    }

    private void complains() {
        room.does(Room.TEACHER, Room.chair(), new ChairCommand.OpenMeeting());
        room.does(Room.TEACHER, Room.chair(), new ChairCommand.AdoptAgenda());
        room.does(algeria, Room.as("DZA"), new FloorCommand.RaisePointOfOrder("The microphone is off"));
    }

    @Test
    void thereIsOneButtonAndItFixesNothing() {
        complains();
        assertThat(rulings()).singleElement().satisfies(rule -> {
            assertThat(rule.primary()).contains(true);
            assertThat(rule.options().stream().map(option -> option.get("subject")))
                    .first()
                    .isEqualTo("OTHER");
            assertThat(rule.options().stream().map(option -> option.get("subject")))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(Ruling.Subject.values())
                            .map(Enum::name)
                            .map(Object.class::cast)
                            .toList());
        });
    }

    @Test
    void whileAVoteIsOpenOnlyItsConductIsRuledOn() {
        room.does(Room.TEACHER, Room.chair(), new ChairCommand.OpenMeeting());
        room.does(Room.TEACHER, Room.chair(), new ChairCommand.AdoptAgenda());
        room.does(Room.TEACHER, Room.chair(), new ChairCommand.PutToVote(new ProposalId(1)));
        room.does(algeria, Room.as("DZA"), new FloorCommand.RaisePointOfOrder("The microphone is off"));
        assertThat(rulings())
                .singleElement()
                .extracting(ActView::options)
                .isEqualTo(List.of(Map.of("subject", "OTHER")));
    }

    @Test
    void afterTheRulingTheMatterIsWhatItWas() {
        complains();
        room.does(
                Room.TEACHER,
                Room.chair(),
                new ChairCommand.Rule(Ruling.Subject.OTHER, "", Optional.of(Ruling.Finding.WELL_FOUNDED)));
        room.does(Room.TEACHER, Room.chair(), new ChairCommand.PutToVote(new ProposalId(1)));
        assertThat(room.run().state().voting().orElseThrow().question().matter())
                .isEqualTo(Matter.SUBSTANTIVE);
    }
}
