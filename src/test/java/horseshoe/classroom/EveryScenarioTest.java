package horseshoe.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.meeting.PaperEvent.ProposalTabled;
import horseshoe.meeting.Proposal.Draft;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.scenario.KeptScenario;
import horseshoe.scenario.Played;
import horseshoe.scenario.PutToVote;
import horseshoe.scenario.Stage;
import horseshoe.scenario.VotingStep.CouncilVote;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every scenario can be played in class, by bots alone, as it is played on paper")
class EveryScenarioTest {
    static Stream<String> folders() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"), 3)) {
            return files
                    .filter(file -> file.endsWith("scenario.json"))
                    .map(file ->
                            Path.of("scenarios").relativize(file.getParent()).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void opens(String folder) {
        Opening opening = Room.scripted(Room.scenario(folder), List.of(), Optional.empty());
        Run run = Room.of(opening).run();

        assertThat(Room.CLASSROOM.wrong(opening)).isEmpty();
        assertThat(run.state().setting().item()).isNotBlank();
        assertThat(draft(run).map(draft -> draft.text().operative())).isNotEqualTo(Optional.of(List.of()));
    }

    private static Optional<Draft> draft(Run run) {
        return run.history().stream()
                .map(recorded -> ((RunEvent.MeetingWent) recorded.event()).event())
                .map(event -> (Draft) ((ProposalTabled) event).proposal())
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void botsVoteOnItsDraftAsItsVotesSay(String folder) {
        String document = Room.scenario(folder);
        Room room = Room.of(Room.scripted(document, List.of(), Optional.empty()));
        Council council = room.run().state().setting().council();
        Plot plot = new Plot(KeptScenario.read(document).script(), council);
        BotMind mind = new BotMind(Optional.of(plot), Map.of(), room.run().state());

        onPaper(document, plot)
                .ifPresent(put -> assertThat(cast(put.votes()))
                        .containsExactlyInAnyOrderEntriesOf(botsVotes(council, mind, room.run())));
    }

    private static Map<SeatId, Vote> botsVotes(Council council, BotMind mind, Run run) {
        Draft draft = draft(run).orElseThrow();
        return council.members().stream()
                .map(Member::seat)
                .collect(Collectors.toMap(
                        Function.identity(), seat -> mind.on(draft, seat).vote()));
    }

    private static Map<SeatId, Vote> cast(VoteSheet votes) {
        return votes.council().members().stream()
                .map(Member::seat)
                .collect(Collectors.toMap(
                        Function.identity(),
                        seat -> votes.at(votes.council().placeOf(seat)).orElseThrow()));
    }

    /** The vote on the draft as a whole, where the scenario has one that takes place on the seats as they are. */
    private static Optional<PutToVote> onPaper(String document, Plot plot) {
        return new Stage(Room.LIBRARY)
                .play(json(document)).steps().stream()
                        .filter(played ->
                                plot.wholeVote().filter(played.step()::equals).isPresent())
                        .filter(played -> ((CouncilVote) played.step()).model().isEmpty())
                        .findFirst()
                        .flatMap(Played::turnout)
                        .flatMap(Played.Turnout::vote);
    }

    private static JsonObject json(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }
}
