package horseshoe.web.view;

import horseshoe.explanation.Telling;
import horseshoe.rules.Outcome;
import horseshoe.scenario.Finding;
import horseshoe.scenario.Played;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a step came to.
 *
 * @param result ADOPTED or NOT_ADOPTED, where something was decided
 * @param ground why
 * @param matter what a preliminary question or ruling settled
 * @param stands whether a ruling stands
 * @param fate what becomes of the measure
 * @param due whether a debate is due
 * @param date the day it is due, or measures return
 * @param elected candidates elected
 * @param possibleVetoes candidates against whom a coloured ballot was cast
 * @param headline in one line
 * @param explanation why, in plain sentences
 * @param rule the rule it rests on
 */
public record OutcomeView(
        Optional<String> result,
        Optional<String> ground,
        Optional<String> matter,
        Optional<Boolean> stands,
        Optional<String> fate,
        Optional<Boolean> due,
        Optional<LocalDate> date,
        Optional<List<String>> elected,
        Optional<List<String>> possibleVetoes,
        String headline,
        String explanation,
        Optional<RuleView> rule) {
    static OutcomeView of(Played.Turnout turnout, Telling telling) {
        Finding finding = turnout.finding();
        return new OutcomeView(
                finding.result().map(Enum::name),
                finding.ground().map(Enum::name),
                finding.matter().map(Enum::name),
                finding.stands(),
                finding.fate().map(Enum::name),
                finding.due(),
                finding.date(),
                finding.elected(),
                finding.possibleVetoes(),
                telling.headline(),
                telling.text(),
                turnout.outcome().map(Outcome::provision).map(RuleView::of));
    }
}
