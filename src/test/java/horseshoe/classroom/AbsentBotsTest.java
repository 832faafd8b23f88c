package horseshoe.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.Preset;
import horseshoe.meeting.VoteCommand;
import horseshoe.rules.Vote;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Model United Nations: whose absence the roll call found does not vote and stay absent")
class AbsentBotsTest {
    private final Room room = Room.of(new Opening(
            "The Panel",
            new Opening.Scripted(Room.scenario("article/panel-renewal"), Optional.of("panel-renewal")),
            new Opening.Seating(List.of(), Preset.MODEL_UN, Optional.empty()),
            new LessonEvent.Manner(45, "en", false),
            30));

    private Room absent() {
        room.opens();
        room.does(Room.TEACHER, Room.chair(), new ChairCommand.AdoptAgenda());
        room.does(Room.TEACHER, Room.chair(), new ChairCommand.CallRoll(List.of(Room.seat("RUS"), Room.seat("MLT"))));
        return room;
    }

    @Test
    void aBotThatWasCalledAbsentDoesNotVote() {
        absent().does(Room.TEACHER, Room.chair(), new ChairCommand.PutToVote(Room.DRAFT));
        assertThat(room.closes().votes())
                .containsEntry(Room.seat("RUS"), Vote.ABSENT)
                .containsEntry(Room.seat("MLT"), Vote.ABSENT)
                .containsEntry(Room.seat("USA"), Vote.IN_FAVOUR);
        assertThat(room.run().state().chair().roll()).containsExactly(Room.seat("RUS"), Room.seat("MLT"));
    }

    @Test
    void aStudentThatVotesHasArrived() {
        PersonId russia = room.joins("RUS");
        absent().does(Room.TEACHER, Room.chair(), new ChairCommand.PutToVote(Room.DRAFT));
        room.does(
                russia,
                Room.as("RUS"),
                new VoteCommand.CastVote(
                        room.run().state().voting().orElseThrow().id(), Vote.AGAINST));
        assertThat(room.run().state().chair().roll()).containsExactly(Room.seat("MLT"));
    }
}
