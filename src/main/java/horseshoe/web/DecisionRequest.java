package horseshoe.web;

import horseshoe.explanation.Formula;
import horseshoe.json.Fault;
import horseshoe.rules.Chapter;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Topic;
import horseshoe.rules.Vote;
import horseshoe.rules.procedure.PreliminaryQuestion;
import horseshoe.rules.procedure.ProvisoRuling;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.scenario.Impossible;
import horseshoe.scenario.Sitting;
import horseshoe.scenario.VoteTerms;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question put to the vote, as a request says it. The form is checked before it is bound, against {@code decision-request.schema.json}.
 *
 * @param council a date or a model's id
 * @param kind what is put to the vote; a draft resolution if left out
 * @param matter as the kind is taken if left out; one that the kind cannot have is refused
 * @param votes each seat's vote by its code; a seat left out has not voted
 * @param model a reform model to decide by, on that date's votes
 * @param chapter OTHER if left out
 * @param topics what some models treat differently
 * @param proviso whether a party to the dispute is made to abstain
 * @param ruling with proviso RULING, what the President ruled
 * @param parties seats that are parties to the dispute
 * @param preliminaryQuestion how it is settled whether the matter is procedural
 * @param preliminaryVotes the votes on that; as on the main question if left out
 */
@Schema(description = "A question put to the vote of the Council")
public record DecisionRequest(
        String council,
        Optional<QuestionKind> kind,
        Optional<Matter> matter,
        Map<String, Vote> votes,
        Optional<String> model,
        Optional<Chapter> chapter,
        @Nullable List<Topic> topics,
        Optional<ProvisoMode> proviso,
        Optional<RulingRequest> ruling,
        @Nullable List<String> parties,
        Optional<PreliminaryQuestion> preliminaryQuestion,
        @Nullable Map<String, Vote> preliminaryVotes) {
    /** How the proviso of Art. 27(3) is treated. */
    public enum ProvisoMode {
        /** The votes stand as cast. */
        PRACTICE,
        /** A party's vote counts as an abstention. */
        STRICT,
        /** As the President rules, unless the Council overrules. */
        RULING
    }

    /**
     * A ruling on the proviso.
     *
     * @param applies what the President ruled
     * @param overrule the votes on overruling it; unchallenged if left out
     */
    public record RulingRequest(boolean applies, @Nullable Map<String, Vote> overrule) {
        Sitting.OnProviso onProviso() {
            return new Sitting.OnProviso(
                    applies ? ProvisoRuling.Said.APPLIES : ProvisoRuling.Said.DOES_NOT_APPLY,
                    Optional.ofNullable(overrule));
        }
    }

    /**
     * What is put to the vote.
     *
     * @return by which formula the result is announced
     */
    Formula formula() {
        return Formula.of(question());
    }

    private QuestionKind question() {
        return kind.orElse(QuestionKind.DRAFT_RESOLUTION);
    }

    /**
     * The question as the law of voting sees it.
     *
     * @return what is to be decided
     * @throws Impossible if the matter contradicts the kind
     */
    Sitting sitting() {
        matter.filter(taken -> !question().canBe(taken)).ifPresent(this::contradicted);
        PreliminaryQuestion mode = preliminaryQuestion.orElse(PreliminaryQuestion.IMPLICIT);
        return new Sitting(terms(), new Sitting.Preliminary(mode, Optional.ofNullable(preliminaryVotes)), onProviso());
    }

    private void contradicted(Matter taken) {
        throw new Impossible(List.of(new Fault(
                "/matter",
                "A question of the kind " + question() + " is taken as "
                        + question().matter() + ", not as " + taken
                        + ". Leave the matter out, or name the kind that is meant.")));
    }

    private VoteTerms terms() {
        VoteTerms.Dispute dispute =
                new VoteTerms.Dispute(Objects.requireNonNullElse(parties, List.of()), provisoMode());
        VoteTerms.About about = new VoteTerms.About(
                matter.orElse(question().matter()),
                chapter.orElse(Chapter.OTHER),
                topics == null ? Set.of() : Set.copyOf(topics),
                dispute);
        return new VoteTerms(council, model, about, votes);
    }

    private Optional<Proviso.Mode> provisoMode() {
        return proviso.flatMap(mode -> switch (mode) {
            case PRACTICE -> Optional.of(Proviso.Mode.PRACTICE);
            case STRICT -> Optional.of(Proviso.Mode.STRICT);
            case RULING -> Optional.empty();
        });
    }

    /** Without words about it, the President is taken to have ruled that the proviso applies. */
    private Optional<Sitting.OnProviso> onProviso() {
        return proviso.filter(ProvisoMode.RULING::equals)
                .map(mode ->
                        ruling.orElseGet(() -> new RulingRequest(true, null)).onProviso());
    }
}
