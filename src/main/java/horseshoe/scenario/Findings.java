package horseshoe.scenario;

import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Outcome;
import horseshoe.rules.Result;
import horseshoe.rules.measure.OnFailure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gathers what a step came to, in the terms of a scenario's expectations. */
final class Findings {
    private Optional<Result> result = Optional.empty();
    private Optional<Ground> ground = Optional.empty();
    private Optional<String> tally = Optional.empty();
    private Optional<List<String>> vetoes = Optional.empty();
    private Optional<Matter> matter = Optional.empty();
    private Optional<Boolean> stands = Optional.empty();
    private Optional<OnFailure> fate = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<Boolean> due = Optional.empty();
    private Optional<List<String>> elected = Optional.empty();
    private Optional<List<String>> possibleVetoes = Optional.empty();

    private Findings() {}

    static Findings none() {
        return new Findings();
    }

    static Findings of(Outcome outcome) {
        Findings findings = new Findings();
        findings.result = Optional.of(outcome.result());
        findings.ground = Optional.of(outcome.ground());
        return findings;
    }

    Findings vote(Decision decision, Council council) {
        tally = Optional.of(decision.tally().toString());
        vetoes = Optional.of(council.members(decision.vetoes()).stream()
                .map(member -> member.seat().code())
                .toList());
        return this;
    }

    Findings tally(String figures) {
        tally = Optional.of(figures);
        return this;
    }

    Findings matter(Matter settled) {
        matter = Optional.of(settled);
        return this;
    }

    Findings stands(boolean rulingStands) {
        stands = Optional.of(rulingStands);
        return this;
    }

    Findings fate(OnFailure becomes) {
        fate = Optional.of(becomes);
        return this;
    }

    Findings due(Optional<LocalDate> lastDay) {
        due = Optional.of(lastDay.isPresent());
        date = lastDay;
        return this;
    }

    Findings on(LocalDate day) {
        date = Optional.of(day);
        return this;
    }

    Findings elected(List<String> names) {
        elected = Optional.of(names);
        return this;
    }

    Findings possibleVetoes(List<String> names) {
        possibleVetoes = Optional.of(names);
        return this;
    }

    Finding found() {
        return new Finding(result, ground, tally, vetoes, matter, stands, fate, date, due, elected, possibleVetoes);
    }
}
