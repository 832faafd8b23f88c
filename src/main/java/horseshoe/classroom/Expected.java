package horseshoe.classroom;

import horseshoe.rules.SeatId;
import horseshoe.scenario.Business;
import horseshoe.scenario.Business.Item;
import horseshoe.scenario.Step;
import horseshoe.scenario.VotingStep;
import java.util.List;
import java.util.Optional;

/**
 * Something that a scenario has come up in a meeting, for the teacher.
 *
 * @param title the step's
 * @param by the seat that brings it up; empty for a draft, which is before the Council from the start
 */
public record Expected(String title, Optional<SeatId> by) {
    /**
     * What the scenario of a class has come up.
     *
     * @param state the class
     * @return in the scenario's order, without what other bodies decide; nothing for a class with a blank agenda
     */
    public static List<Expected> in(ClassState state) {
        return new BotActs(state)
                .plot()
                .map(plot -> plot.script().steps().stream()
                        .filter(step -> Business.item(step) != Item.ELSEWHERE)
                        .map(step -> new Expected(step.title(), by(plot, step)))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<SeatId> by(Plot plot, Step step) {
        return switch (Business.item(step)) {
            case AGENDA -> voting(step).flatMap(vote -> BotActs.objector(plot, vote));
            case INVITATIONS, MOTIONS -> voting(step).flatMap(vote -> BotActs.mover(plot, vote));
            case RULING -> voting(step).flatMap(vote -> BotRulings.critic(plot, vote));
            case STATEMENT ->
                plot.seated(plot.script().draft().sponsors()).stream().findFirst();
            case DRAFT, AMENDMENTS, PARTS, POLL, ELSEWHERE -> Optional.empty();
        };
    }

    private static Optional<VotingStep> voting(Step step) {
        return step instanceof VotingStep vote ? Optional.of(vote) : Optional.empty();
    }
}
