package horseshoe.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.StatementCommand;
import horseshoe.rules.consensus.ConsensusBody;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bot is silent only where its scenario does not say otherwise")
class BotsDoNotConsentTest {
    private final Room room = Room.panel();

    private Room inSession() {
        room.opens().does(Room.TEACHER, Room.chair(), new ChairCommand.AdoptAgenda());
        return room;
    }

    @Test
    void whoIsToVetoADraftDoesNotLetItBeAdoptedWithoutAVote() {
        inSession();

        assertThat(room.run().state().papers().paper(Room.DRAFT).orElseThrow().objectors())
                .containsExactly(Room.seat("RUS"));
        assertThat(room.asks(
                        Room.TEACHER,
                        new ClassCommand.InMeeting(Room.chair(), new ChairCommand.AdoptWithoutVote(Room.DRAFT))))
                .isInstanceOf(ClassVerdict.RefusedByRule.class);
    }

    @Test
    void theReasonIsTheOneThatTheScenarioGives() {
        inSession();

        assertThat(Bots.objection(
                        room.state(),
                        room.run().state().papers().paper(Room.DRAFT).orElseThrow(),
                        Room.seat("RUS"),
                        ClassWords.in(Locale.ENGLISH)))
                .contains(plot().stance(Room.seat("RUS")).orElseThrow().reason());
    }

    private Plot plot() {
        return new BotActs(room.state()).plot().orElseThrow();
    }

    @Test
    void aStudentWhoHoldsTheSeatAsksThemselves() {
        room.joins("RUS");
        inSession();

        assertThat(room.run().state().papers().paper(Room.DRAFT).orElseThrow().objectors())
                .isEmpty();
    }

    @Test
    void whoIsAgainstTheDraftAgreesToNoStatementOnIt() {
        inSession();
        room.does(
                Room.TEACHER,
                Room.chair(),
                new StatementCommand.PutUnderSilence(
                        ConsensusBody.PRESS_STATEMENT,
                        "The Council condemns Russia.",
                        room.now().plus(Duration.ofMinutes(5))));

        assertThat(room.run().state().statements().settled().getFirst().reason())
                .isPresent();
    }

    @Test
    void whatIsUndoneABotDoesAgain() {
        inSession();
        room.does(Room.TEACHER, new ClassCommand.Undo());
        assertThat(room.run().state().papers().paper(Room.DRAFT).orElseThrow().objectors())
                .isEmpty();

        room.does(Room.TEACHER, Room.chair(), new ChairCommand.AdoptAgenda());
        assertThat(room.run().state().papers().paper(Room.DRAFT).orElseThrow().objectors())
                .containsExactly(Room.seat("RUS"));
    }

    @Test
    void whereHistoryTookNoVoteNobodyAsksForOne() {
        Room without = Room.of(Room.scripted(Room.scenario("history/1991-s-res-702"), List.of(), Optional.empty()));
        without.opens().does(Room.TEACHER, Room.chair(), new ChairCommand.AdoptAgenda());
        without.does(Room.TEACHER, Room.chair(), new ChairCommand.AdoptWithoutVote(Room.DRAFT));

        assertThat(without.run().state().votes().taken()).hasSize(1);
    }
}
