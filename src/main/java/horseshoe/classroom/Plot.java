package horseshoe.classroom;

import horseshoe.meeting.DraftTerms;
import horseshoe.meeting.Proposal.Draft;
import horseshoe.rules.Chapter;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.consensus.ConsensusBody;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.scenario.Gist;
import horseshoe.scenario.Script;
import horseshoe.scenario.Stance;
import horseshoe.scenario.Step;
import horseshoe.scenario.VotingStep;
import horseshoe.scenario.VotingStep.CouncilVote;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a scenario's script means for a meeting: which draft it tables, and how its seats are expected to vote. A script names a seat by
 * its own code or by that of the State that fills it on the day.
 */
record Plot(Script script, Council council) {
    /** The main step, where it is a vote of the Council. */
    Optional<CouncilVote> mainVote() {
        return councilVotes().stream()
                .filter(vote -> vote.id().equals(script.main()))
                .findFirst();
    }

    private List<CouncilVote> councilVotes() {
        return script.steps().stream()
                .filter(CouncilVote.class::isInstance)
                .map(CouncilVote.class::cast)
                .toList();
    }

    /** The vote on the draft as a whole: the main one if it is that, else the first. */
    Optional<CouncilVote> wholeVote() {
        return mainVote()
                .filter(Plot::isWhole)
                .or(() -> councilVotes().stream().filter(Plot::isWhole).findFirst());
    }

    private static boolean isWhole(CouncilVote vote) {
        return !vote.question().isMotion() && !isOfDraft(vote.question());
    }

    private static boolean isOfDraft(QuestionKind kind) {
        return kind == QuestionKind.AMENDMENT || kind == QuestionKind.PART;
    }

    /** Whether there is a draft before the Council: not where the scenario is about motions, elections or polls alone. */
    private boolean hasDraft() {
        return wholeVote().isPresent()
                || councilVotes().stream().anyMatch(vote -> isOfDraft(vote.question()))
                || script.steps().stream().anyMatch(Step.WithoutVote.class::isInstance);
    }

    /** The symbol of the scenario's draft; one of our own where the scenario gives none. */
    String symbol() {
        return script.draft().symbol().orElse("S/" + script.date().getYear() + "/L.1");
    }

    /** What the scenario's draft says, if it tables one. */
    Optional<Gist> draft() {
        return hasDraft() ? Optional.of(script.draft()) : Optional.empty();
    }

    /** The terms of the draft; parties that have no seat at the table are left out. */
    DraftTerms terms() {
        return wholeVote()
                .map(vote -> new DraftTerms(
                        vote.question(),
                        vote.chapter().orElse(Chapter.OTHER),
                        Set.copyOf(vote.topics()),
                        seated(vote.parties())))
                .orElseGet(DraftTerms::plain);
    }

    /** Those of the seats named that are at this table. */
    List<SeatId> seated(List<String> codes) {
        return codes.stream().flatMap(code -> seat(code).stream()).toList();
    }

    Optional<SeatId> seat(String code) {
        return council.members().stream()
                .filter(member -> names(member).contains(code))
                .map(Member::seat)
                .findFirst();
    }

    private static List<String> names(Member member) {
        return List.of(member.seat().code(), member.entity());
    }

    private <T> Optional<T> of(SeatId seat, Map<String, T> byCode) {
        return council.member(seat).stream()
                .flatMap(member -> names(member).stream())
                .flatMap(name -> Optional.ofNullable(byCode.get(name)).stream())
                .findFirst();
    }

    boolean isMain(Draft draft) {
        return hasDraft() && draft.symbol().equals(symbol());
    }

    Optional<Stance> stance(SeatId seat) {
        return of(seat, script.stances());
    }

    /** How a seat votes on the scenario's draft: as its vote says, else as its stance. */
    Optional<Vote> onMain(SeatId seat) {
        return wholeVote().flatMap(vote -> in(vote, seat)).or(() -> stance(seat).map(Stance::vote));
    }

    /** How a seat votes in the so-many-th other vote on such a question, if the scenario has one. */
    Optional<Vote> onOther(QuestionKind kind, int before, SeatId seat) {
        return script.steps().stream()
                .filter(VotingStep.class::isInstance)
                .map(VotingStep.class::cast)
                .filter(step -> kind(step) == kind && !isWholeVote(step))
                .skip(before)
                .findFirst()
                .flatMap(step -> in(step, seat).or(() -> stance(seat).map(Stance::vote)));
    }

    /** The steps that come up otherwise than by a draft, in the order of the script. */
    Optional<VotingStep> step(QuestionKind kind, int before) {
        return script.steps().stream()
                .filter(VotingStep.class::isInstance)
                .map(VotingStep.class::cast)
                .filter(step -> kind(step) == kind && !(step instanceof VotingStep.Preliminary))
                .skip(before)
                .findFirst();
    }

    /** The seats that vote so in a step, permanent members first. */
    List<SeatId> voting(VotingStep step, Predicate<Vote> which) {
        return council.members().stream()
                .sorted(Comparator.comparing(member -> !member.isPermanent()))
                .map(Member::seat)
                .filter(seat -> in(step, seat)
                        .or(() -> stance(seat).map(Stance::vote))
                        .filter(which)
                        .isPresent())
                .toList();
    }

    /** The texts that are agreed, or not, by silence. */
    List<Step.Consensus> statements() {
        return script.steps().stream()
                .filter(Step.Consensus.class::isInstance)
                .map(Step.Consensus.class::cast)
                .filter(step -> step.body() != ConsensusBody.SANCTIONS_COMMITTEE)
                .toList();
    }

    private boolean isWholeVote(VotingStep step) {
        return wholeVote().filter(step::equals).isPresent();
    }

    private static QuestionKind kind(VotingStep step) {
        return switch (step) {
            case CouncilVote vote -> vote.question();
            case VotingStep.Preliminary preliminary -> QuestionKind.PRELIMINARY_QUESTION;
            case VotingStep.PresidentRuling ruling -> QuestionKind.RULING_CHALLENGE;
        };
    }

    private Optional<Vote> in(VotingStep step, SeatId seat) {
        return of(seat, step.votes()).or(step::others);
    }
}
