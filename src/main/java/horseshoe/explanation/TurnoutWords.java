package horseshoe.explanation;

import horseshoe.rules.Decision;
import horseshoe.rules.Outcome;
import horseshoe.rules.Result;
import horseshoe.rules.charter.AssemblyDecision;
import horseshoe.rules.charter.CourtElection;
import horseshoe.rules.charter.Ratification;
import horseshoe.rules.consensus.ConsensusDecision;
import horseshoe.rules.procedure.PreliminaryDecision;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.rules.procedure.RulingDecision;
import horseshoe.scenario.Finding;
import horseshoe.scenario.Performance;
import horseshoe.scenario.Played;
import horseshoe.scenario.Step;
import horseshoe.scenario.VotingStep;
import java.util.List;

/** Explains what the steps of a scenario came to. Safe to share between threads. */
public final class TurnoutWords {
    private final Messages messages;
    private final DecisionWords decisions;

    /**
     * The words of one language.
     *
     * @param messages its sentences
     */
    public TurnoutWords(Messages messages) {
        this.messages = messages;
        this.decisions = new DecisionWords(messages);
    }

    /**
     * Explains what a step came to.
     *
     * @param performance the scenario as played
     * @param step one of its steps
     * @param turnout what it came to
     * @return headline and reasons
     */
    public Telling of(Performance performance, Step step, Played.Turnout turnout) {
        return turnout.outcome()
                .map(outcome -> told(performance, step, outcome))
                .orElseGet(() -> told(step, turnout.finding()))
                .and(fate(step, turnout.finding()));
    }

    /**
     * Explains what was settled before a vote: a preliminary question or a ruling.
     *
     * @param outcome what was settled
     * @return headline and reasons
     */
    public Telling of(Outcome outcome) {
        return switch (outcome) {
            case PreliminaryDecision preliminary -> preliminary(preliminary);
            case RulingDecision ruling -> ruling(ruling);
            default -> tell("outcome." + outcome.result());
        };
    }

    private Telling told(Performance performance, Step step, Outcome outcome) {
        return switch (outcome) {
            case Decision decision -> decision(step, decision);
            case ConsensusDecision consensus -> consensus(consensus);
            case AssemblyDecision.Voted assembly -> assembly(assembly);
            case Ratification ratification -> ratification(performance, ratification);
            case CourtElection election -> election(election);
            default -> of(outcome);
        };
    }

    private Telling decision(Step step, Decision decision) {
        Explanation words = decisions.of(decision, formula(step, decision));
        return new Telling(words.headline(), words.text());
    }

    /**
     * What the Council votes on in a step.
     *
     * @param step a step in which the Council votes
     * @param outcome what it came to
     * @return the question of a vote, or the one behind a preliminary question or a ruling
     */
    public static Formula formula(Step step, Outcome outcome) {
        return Formula.of(
                switch (step) {
                    case VotingStep.CouncilVote vote -> vote.question();
                    case VotingStep.Preliminary preliminary ->
                        outcome instanceof PreliminaryDecision.Ruled
                                ? QuestionKind.RULING_CHALLENGE
                                : QuestionKind.PRELIMINARY_QUESTION;
                    case VotingStep.PresidentRuling ruling -> QuestionKind.RULING_CHALLENGE;
                    case Step other -> QuestionKind.DRAFT_RESOLUTION;
                });
    }

    private Telling preliminary(PreliminaryDecision decision) {
        String headline = messages.say("preliminary.headline." + decision.matter());
        return switch (decision) {
            case PreliminaryDecision.Implicit unasked -> new Telling(headline, messages.say("preliminary.implicit"));
            case PreliminaryDecision.Asked asked ->
                new Telling(
                        headline,
                        messages.say("preliminary.asked." + asked.vote().ground()));
            case PreliminaryDecision.Ruled ruled ->
                new Telling(
                        headline,
                        messages.say("preliminary.ruled") + " "
                                + ruling(ruled.ruling()).text());
        };
    }

    private Telling ruling(RulingDecision ruling) {
        String key = ruling.stands() ? "ruling.stands" : "ruling.overruled";
        return ruling.vote()
                .map(vote ->
                        tell(key, vote.tally().inFavour(), vote.whatItTakes().required()))
                .orElseGet(() -> tell("ruling.unchallenged"));
    }

    private Telling consensus(ConsensusDecision decision) {
        String key = "consensus." + decision.body() + ".";
        if (decision.result() == Result.ADOPTED) {
            return new Telling(messages.say(key + "agreed"), messages.say("consensus.agreed"));
        }
        String who = new Names(messages, decision.council()).of(decision.objections());
        return new Telling(
                messages.say(key + "blocked", who),
                messages.say("consensus.blocked", who, decision.objections().size()));
    }

    private Telling assembly(AssemblyDecision.Voted decision) {
        String key = "assembly." + decision.result();
        return new Telling(
                messages.say(key + ".headline", decision.tally().inFavour(), decision.required()),
                messages.say(
                        "assembly." + decision.majority(),
                        decision.tally().inFavour(),
                        decision.tally().against(),
                        decision.tally().abstaining(),
                        decision.required(),
                        decision.tally().membership()));
    }

    private Telling ratification(Performance performance, Ratification ratification) {
        String headline = messages.say("ratification." + ratification.result());
        String text = messages.say(
                "ratification.text", ratification.ratified(), ratification.required(), ratification.membership());
        return ratification.permanentMissing().isEmpty()
                ? new Telling(headline, text)
                : new Telling(headline, text)
                        .and(messages.say(
                                "ratification.missing",
                                new Names(messages, performance.council()).of(ratification.permanentMissing())));
    }

    private Telling election(CourtElection election) {
        int inCouncil = election.council().required();
        int inAssembly = election.assembly().required();
        String headline = election.elected().isEmpty()
                ? messages.say("election.none")
                : messages.say("election.elected", messages.list(election.elected()));
        return new Telling(headline, messages.say("election.text", inCouncil, inAssembly))
                .and(messages.say("election." + election.next()));
    }

    private Telling told(Step step, Finding finding) {
        return switch (step) {
            case Step.Poll poll -> poll(poll, finding.possibleVetoes().orElse(List.of()));
            case Step.Debate debate -> debate(finding);
            default ->
                tell(
                        "snapback." + finding.fate().orElseThrow(),
                        messages.date(finding.date().orElseThrow()));
        };
    }

    private Telling poll(Step.Poll poll, List<String> possibleVetoes) {
        if (!poll.coloured()) {
            return tell("poll.plain");
        }
        return possibleVetoes.isEmpty() ? tell("poll.clear") : tell("poll.veto", messages.list(possibleVetoes));
    }

    private Telling debate(Finding finding) {
        return finding.date().map(day -> tell("debate.due", messages.date(day))).orElseGet(() -> tell("debate.notDue"));
    }

    private String fate(Step step, Finding finding) {
        if (!(step instanceof VotingStep.CouncilVote vote) || finding.fate().isEmpty()) {
            return "";
        }
        return vote.measure()
                .map(stake -> messages.say(
                        "fate." + finding.fate().get() + (stake.ends().isPresent() ? ".dated" : ""),
                        stake.name(),
                        stake.ends().map(messages::date).orElse("")))
                .orElse("");
    }

    private Telling tell(String key, Object... values) {
        return new Telling(messages.say(key + ".headline", values), messages.say(key + ".text", values));
    }
}
