package horseshoe.scenario;

import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Chapter;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Vote;
import horseshoe.rules.charter.ReviewConference;
import horseshoe.rules.procedure.PreliminaryDecision;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.rules.procedure.Ruling;
import horseshoe.rules.procedure.RulingDecision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Plays the steps on which the members of the Council vote. */
record CouncilActs(CouncilLibrary library, CastVotes castVotes, Acts acts) {
    Played.Turnout vote(VotingStep.CouncilVote step) {
        PutToVote put = Putting.put(library, terms(step), pointer(step));
        Decision decision = decide(step, put);
        Findings findings = Findings.of(decision).vote(decision, put.council());
        step.measure()
                .ifPresent(
                        stake -> findings.fate(stake.measure().after(decision).becomes()));
        return new Played.Turnout(Optional.of(decision), Optional.of(put), findings.found());
    }

    /** A review conference is called by a fixed number of any members, whatever the Council's own rule (Art. 109). */
    private Decision decide(VotingStep.CouncilVote step, PutToVote put) {
        return step.question() == QuestionKind.REVIEW_CONFERENCE
                ? ReviewConference.proposedOn(castVotes.script().date()).inCouncil(put.votes())
                : put.decide();
    }

    private VoteTerms terms(VotingStep.CouncilVote step) {
        VoteTerms.Dispute dispute = new VoteTerms.Dispute(step.parties(), proviso(step));
        VoteTerms.About about = new VoteTerms.About(
                matter(step), step.chapter().orElse(Chapter.OTHER), Set.copyOf(step.topics()), dispute);
        return new VoteTerms(councilId(), step.model(), about, castVotes.on(step));
    }

    private Matter matter(VotingStep.CouncilVote step) {
        return step.matter()
                .or(() -> step.matterFrom()
                        .flatMap(acts::turnout)
                        .flatMap(turnout -> turnout.finding().matter()))
                .orElse(step.question().matter());
    }

    private Optional<Proviso.Mode> proviso(VotingStep.CouncilVote step) {
        return step.proviso().or(() -> step.provisoFrom().flatMap(acts::proviso));
    }

    Played.Turnout preliminary(VotingStep.Preliminary step) {
        PutToVote put = plain(step);
        PreliminaryDecision decision = step.mode().decide(Matter.PROCEDURAL, put.votes());
        return new Played.Turnout(
                Optional.of(decision),
                Optional.of(put),
                Findings.none().matter(decision.matter()).found());
    }

    Played.Turnout ruling(VotingStep.PresidentRuling step) {
        if (!step.isChallenged()) {
            return ruled(step, Ruling.unchallenged(), Optional.empty());
        }
        PutToVote put = plain(step);
        return ruled(step, Ruling.challenged(put.votes()), Optional.of(put));
    }

    private static Played.Turnout ruled(
            VotingStep.PresidentRuling step, RulingDecision decision, Optional<PutToVote> put) {
        Findings findings = Findings.of(decision).stands(decision.stands());
        step.ruling().matter().ifPresent(ruled -> findings.matter(decision.settles(ruled, other(ruled))));
        return new Played.Turnout(Optional.of(decision), put, findings.found());
    }

    private static Matter other(Matter matter) {
        return matter == Matter.PROCEDURAL ? Matter.SUBSTANTIVE : Matter.PROCEDURAL;
    }

    /** A question of procedure put to the Council as it sits, with nothing else to it. */
    private PutToVote plain(VotingStep step) {
        VoteTerms.Dispute none = new VoteTerms.Dispute(List.of(), Optional.empty());
        VoteTerms.About procedure = new VoteTerms.About(Matter.PROCEDURAL, Chapter.OTHER, Set.of(), none);
        Map<String, Vote> votes = castVotes.on(step);
        return Putting.put(library, new VoteTerms(councilId(), Optional.empty(), procedure, votes), pointer(step));
    }

    private String pointer(VotingStep step) {
        return "/steps/" + castVotes.script().steps().indexOf(step) + "/votes";
    }

    private String councilId() {
        Council council = castVotes.council();
        return council.id();
    }
}
