package horseshoe.classroom;

import horseshoe.classroom.BotActs.Doing;
import horseshoe.meeting.StatementCommand;
import horseshoe.meeting.Statements;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.scenario.Gist;
import horseshoe.scenario.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What bots do about statements, which take the consent of all (practice; S/2024/507): the sponsor of the scenario's text puts it under
 * silence, and who is against it breaks the silence.
 *
 * @param acts what they go by
 */
record BotStatements(BotActs acts) {
    private static final Duration SILENCE = Duration.ofMinutes(5);

    Stream<Doing> all() {
        return Stream.concat(
                acts.meeting().statements().open().stream().flatMap(open -> broken(open).stream()),
                acts.inSession() ? acts.plot().flatMap(this::put).stream() : Stream.of());
    }

    private Optional<Doing> broken(Statements.Open open) {
        return acts.plot()
                .flatMap(plot -> acts.seats(seat -> acts.isBot(seat) && objects(plot, open, seat))
                        .findFirst()
                        .map(seat -> new Doing(
                                seat,
                                new StatementCommand.BreakSilence(
                                        open.id(), BotActs.reason(plot, seat, open.text())))));
    }

    /** As the scenario has it for the so-many-th text; where it has none, who is against the draft agrees to no statement on it. */
    private boolean objects(Plot plot, Statements.Open open, SeatId seat) {
        List<Step.Consensus> expected = plot.statements();
        if (expected.isEmpty()) {
            return plot.onMain(seat).filter(Vote.AGAINST::equals).isPresent();
        }
        return expected.stream()
                .skip(open.id().number() - 1L)
                .findFirst()
                .filter(step -> plot.seated(step.objections()).contains(seat))
                .isPresent();
    }

    private Optional<Doing> put(Plot plot) {
        Statements statements = acts.meeting().statements();
        return statements.open().isEmpty()
                ? plot.statements().stream()
                        .skip(statements.settled().size())
                        .findFirst()
                        .flatMap(step -> put(plot, step))
                : Optional.empty();
    }

    private Optional<Doing> put(Plot plot, Step.Consensus step) {
        return plot.seated(plot.script().draft().sponsors()).stream()
                .findFirst()
                .map(seat -> new Doing(
                        seat,
                        new StatementCommand.PutUnderSilence(
                                step.body(), text(plot.script().draft()), now().plus(SILENCE))));
    }

    private static String text(Gist gist) {
        return Stream.concat(gist.preambular().stream(), gist.operative().stream())
                .collect(Collectors.joining("\n"));
    }

    /** The time of the last event of the meeting: a bot acts in answer to one. */
    private Instant now() {
        return acts.state().run().history().getLast().at();
    }
}
