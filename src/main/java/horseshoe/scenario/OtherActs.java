package horseshoe.scenario;

import horseshoe.councils.CouncilLibrary;
import horseshoe.json.Fault;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Outcome;
import horseshoe.rules.SeatSet;
import horseshoe.rules.charter.AssemblyTally;
import horseshoe.rules.charter.CourtBallot;
import horseshoe.rules.charter.CourtElection;
import horseshoe.rules.charter.Ratification;
import horseshoe.rules.charter.StrawPoll;
import horseshoe.rules.charter.VetoDebate;
import horseshoe.rules.charter.WorkingDays;
import horseshoe.rules.measure.Snapback;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Plays the steps that are not a vote of the Council's members: consensus, the Assembly, the Court, polls and clocks. */
record OtherActs(CouncilLibrary library, Script script, Council council, Acts acts) {
    Played.Turnout consensus(Step.Consensus step) {
        return told(step.body().decide(council, seats(step.objections(), "/objections")));
    }

    Played.Turnout withoutVote() {
        return told(new Decision.AdoptedWithoutVote(council));
    }

    Played.Turnout assembly(Step.AssemblyVote step) {
        AssemblyTally tally = new AssemblyTally(step.inFavour(), step.against(), step.abstaining(), step.membership());
        Outcome outcome = step.majority().decide(tally);
        return told(outcome, Findings.of(outcome).tally(tally.toString()));
    }

    Played.Turnout ratification(Step.Ratification step) {
        return told(new Ratification(
                step.ratified(), step.membership(), seats(step.permanentMissing(), "/permanentMissing")));
    }

    Played.Turnout election(Step.Election step) {
        CourtBallot inCouncil = ballot(step, council.size(), Step.Election.Nominee::council);
        CourtBallot inAssembly = ballot(step, step.membership(), Step.Election.Nominee::assembly);
        CourtElection election =
                new CourtElection(inCouncil, inAssembly, step.meeting().orElse(1));
        return told(election, Findings.of(election).elected(election.elected()));
    }

    private static CourtBallot ballot(Step.Election step, int electors, ToIntFunction<Step.Election.Nominee> votes) {
        return new CourtBallot(
                electors,
                step.vacancies(),
                step.candidates().stream().collect(Collectors.toMap(Step.Election.Nominee::name, votes::applyAsInt)));
    }

    Played.Turnout poll(Step.Poll step) {
        StrawPoll.Paper paper = step.coloured() ? StrawPoll.Paper.COLOURED : StrawPoll.Paper.PLAIN;
        StrawPoll poll = new StrawPoll(
                        paper,
                        step.candidates().stream().map(OtherActs::candidate).toList())
                .of(council);
        return untold(Findings.none().possibleVetoes(poll.possibleVetoes()));
    }

    private static StrawPoll.Candidate candidate(Step.Poll.Candidate candidate) {
        return new StrawPoll.Candidate(
                candidate.name(),
                candidate.encourage(),
                candidate.discourage(),
                candidate.noOpinion(),
                candidate.permanentDiscourage().orElse(0));
    }

    Played.Turnout debate(Step.Debate step) {
        boolean emergency = step.emergencySessionOpen().orElse(false);
        VetoDebate debate = emergency ? VetoDebate.duringEmergencySession() : debateAfter(step.after());
        return untold(Findings.none().due(lastDay(debate)));
    }

    private VetoDebate debateAfter(String step) {
        WorkingDays calendar = WorkingDays.except(library.holidays().days().keySet());
        return acts.turnout(step)
                .flatMap(Played.Turnout::outcome)
                .filter(Decision.class::isInstance)
                .map(decision -> VetoDebate.after((Decision) decision, script.date(), calendar))
                .orElseGet(() -> new VetoDebate.NotDue(VetoDebate.NotDue.Reason.NO_VETO));
    }

    private static Optional<LocalDate> lastDay(VetoDebate debate) {
        return debate instanceof VetoDebate.Due due ? Optional.of(due.lastDay()) : Optional.empty();
    }

    Played.Turnout snapback(Step.Return step) {
        Snapback snapback = new Snapback(step.notified());
        Findings findings = acts.turnout(step.continuing())
                .flatMap(Played.Turnout::outcome)
                .map(decision -> Findings.none().fate(snapback.after(decision).becomes()))
                .orElseGet(
                        () -> Findings.none().fate(snapback.ifNothingIsAdopted().becomes()));
        return untold(findings.on(snapback.back()));
    }

    private SeatSet seats(List<String> codes, String pointer) {
        List<Fault> faults = new ArrayList<>();
        SeatSet seats = new SeatCodes(library, council).seats(codes, pointer, faults);
        if (!faults.isEmpty()) {
            throw new Impossible(faults);
        }
        return seats;
    }

    private static Played.Turnout told(Outcome outcome) {
        return told(outcome, Findings.of(outcome));
    }

    private static Played.Turnout told(Outcome outcome, Findings findings) {
        return new Played.Turnout(Optional.of(outcome), Optional.empty(), findings.found());
    }

    private static Played.Turnout untold(Findings findings) {
        return new Played.Turnout(Optional.empty(), Optional.empty(), findings.found());
    }
}
