package horseshoe.scenario.kit;

import horseshoe.rules.procedure.QuestionKind;
import horseshoe.scenario.Scenario;
import horseshoe.scenario.Step;
import horseshoe.scenario.VotingStep;
import java.util.EnumSet;
import java.util.Set;

/** Chooses the parts of a lesson by what a scenario contains. */
final class LessonParts {
    private static final Set<LessonPart> ALWAYS = EnumSet.of(
            LessonPart.WELCOME,
            LessonPart.TOPIC,
            LessonPart.ROLES,
            LessonPart.CONSULTATIONS,
            LessonPart.OPENING,
            LessonPart.STATEMENTS,
            LessonPart.DEBRIEF);

    private LessonParts() {}

    static Set<LessonPart> of(Scenario scenario) {
        EnumSet<LessonPart> parts = EnumSet.copyOf(ALWAYS);
        scenario.script().steps().forEach(step -> parts.addAll(of(step)));
        if (!scenario.script().draft().sponsors().isEmpty()) {
            parts.add(LessonPart.INTRODUCTION);
        }
        if (parts.contains(LessonPart.VOTE)) {
            parts.add(LessonPart.EXPLANATIONS);
        }
        if (!scenario.outcomes().whatIfs().isEmpty()) {
            parts.add(LessonPart.WHAT_IFS);
        }
        return parts;
    }

    private static Set<LessonPart> of(Step step) {
        return switch (step) {
            case VotingStep.CouncilVote vote -> EnumSet.of(of(vote.question()));
            case VotingStep.Preliminary question -> EnumSet.of(LessonPart.RULING);
            case VotingStep.PresidentRuling ruling -> EnumSet.of(LessonPart.RULING);
            case Step.Consensus consensus -> EnumSet.of(LessonPart.CONSENSUS);
            case Step.WithoutVote unvoted -> EnumSet.of(LessonPart.VOTE);
            case Step.Election election -> EnumSet.of(LessonPart.POLL);
            case Step.Poll poll -> EnumSet.of(LessonPart.POLL);
            case Step.AssemblyVote vote -> EnumSet.of(LessonPart.ASSEMBLY);
            case Step.Ratification ratification -> EnumSet.of(LessonPart.ASSEMBLY);
            case Step.Debate debate -> EnumSet.of(LessonPart.ASSEMBLY);
            case Step.Return snapback -> EnumSet.noneOf(LessonPart.class);
        };
    }

    private static LessonPart of(QuestionKind question) {
        return switch (question) {
            case AMENDMENT, PART -> LessonPart.AMENDMENTS;
            default -> question.isMotion() ? LessonPart.PROCEDURE : LessonPart.VOTE;
        };
    }
}
