package horseshoe.web.live.view;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Expected;
import horseshoe.classroom.Inject;
import horseshoe.rules.Council;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.scenario.Stance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What only the teacher sees.
 *
 * @param steps what the scenario has come up, and which seat brings it up
 * @param stances how each seat is expected to vote, and why
 * @param bots how the teacher told bots to vote
 * @param injects what is prepared
 * @param scenarios names of the scenarios saved in the class
 * @param points where the meeting can be taken back to
 */
record PlanView(
        List<ExpectedView> steps,
        Map<String, StanceView> stances,
        Map<String, BotView> bots,
        List<InjectView> injects,
        Set<String> scenarios,
        List<PointView> points) {
    /** What comes up, and which seat brings it up. */
    record ExpectedView(String title, Optional<String> seat) {
        static ExpectedView of(Expected expected) {
            return new ExpectedView(expected.title(), expected.by().map(SeatId::code));
        }
    }

    /** How a seat is expected to vote, how sure that is, and why. */
    record StanceView(String vote, String reason, String confidence) {
        static StanceView of(Stance stance) {
            return new StanceView(
                    stance.vote().name(), stance.reason(), stance.confidence().name());
        }
    }

    /** How the teacher told a bot to vote. */
    record BotView(String vote) {
        static BotView of(Vote vote) {
            return new BotView(vote.name());
        }
    }

    /** News that is prepared; {@code released} once it is out. */
    record InjectView(
            int inject, String title, String text, Optional<String> to, Optional<WhenView> when, boolean released) {
        static InjectView of(Inject inject, boolean released) {
            return new InjectView(
                    inject.id().number(),
                    inject.title(),
                    inject.text(),
                    inject.to().map(SeatId::code),
                    inject.when().map(WhenView::of),
                    released);
        }
    }

    /** When news comes by itself: after so many minutes, or on an occasion. */
    record WhenView(Optional<Integer> minutes, Optional<String> on) {
        static WhenView of(Inject.When when) {
            return switch (when) {
                case Inject.When.After after -> new WhenView(Optional.of(after.minutes()), Optional.empty());
                case Inject.When.On on ->
                    new WhenView(Optional.empty(), Optional.of(on.occasion().name()));
            };
        }
    }

    static PlanView of(ClassState state, Voicing voicing, Background background) {
        Council council = state.run().state().setting().council();
        return new PlanView(
                Expected.in(state).stream().map(ExpectedView::of).toList(),
                Places.inOrder(council, background.stances(), StanceView::of),
                Places.inOrder(council, state.roster().told(), BotView::of),
                injects(state.board()),
                new TreeSet<>(state.board().scenarios().keySet()),
                PointView.all(state.run(), voicing));
    }

    private static List<InjectView> injects(ClassState.Board board) {
        return board.injects().values().stream()
                .sorted(Comparator.comparingInt(inject -> inject.id().number()))
                .map(inject -> InjectView.of(
                        inject,
                        board.released().stream()
                                .anyMatch(released -> released.inject().id().equals(inject.id()))))
                .toList();
    }
}
