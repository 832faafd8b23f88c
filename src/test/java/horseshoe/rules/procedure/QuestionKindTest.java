package horseshoe.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.Matter;
import horseshoe.rules.Provision;
import horseshoe.rules.Question;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Which questions the Council takes as procedural (Repertoire ch. IV; A/RES/267(III))")
class QuestionKindTest {
    @Test
    void substantiveQuestions() {
        assertThat(Stream.of(QuestionKind.values()).filter(kind -> kind.matter() == Matter.SUBSTANTIVE))
                .containsExactlyInAnyOrder(
                        QuestionKind.DRAFT_RESOLUTION,
                        QuestionKind.AMENDMENT,
                        QuestionKind.PART,
                        QuestionKind.INVESTIGATION,
                        QuestionKind.ADVISORY_OPINION,
                        QuestionKind.PRELIMINARY_QUESTION,
                        QuestionKind.ADMISSION,
                        QuestionKind.SUSPENSION_OF_RIGHTS,
                        QuestionKind.EXPULSION,
                        QuestionKind.SECRETARY_GENERAL);
    }

    @Test
    @DisplayName("Members have argued about these")
    void disputedClassifications() {
        assertThat(Stream.of(QuestionKind.values()).filter(QuestionKind::isDisputed))
                .containsExactlyInAnyOrder(
                        QuestionKind.SUBSIDIARY_ORGAN,
                        QuestionKind.INVESTIGATION,
                        QuestionKind.ADVISORY_OPINION,
                        QuestionKind.PRELIMINARY_QUESTION);
    }

    @Test
    @DisplayName("Rule 33: suspension and simple adjournment are decided without debate, nothing else")
    void onlySuspensionAndSimpleAdjournmentAreNotDebated() {
        assertThat(Stream.of(QuestionKind.values()).filter(kind -> !kind.isDebatable()))
                .containsExactly(QuestionKind.SUSPENSION, QuestionKind.ADJOURNMENT);
    }

    @Test
    void motionsAreCarriedAndTextsAreAdopted() {
        assertThat(Stream.of(QuestionKind.values()).filter(QuestionKind::isMotion))
                .containsExactlyInAnyOrder(
                        QuestionKind.AGENDA,
                        QuestionKind.INVITATION_37,
                        QuestionKind.INVITATION_39,
                        QuestionKind.SUSPENSION,
                        QuestionKind.ADJOURNMENT,
                        QuestionKind.ADJOURNMENT_TO,
                        QuestionKind.REFERRAL,
                        QuestionKind.POSTPONEMENT,
                        QuestionKind.ORDER_OF_VOTING,
                        QuestionKind.RULING_CHALLENGE,
                        QuestionKind.CREDENTIALS,
                        QuestionKind.PRELIMINARY_QUESTION);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindMakesAPlainQuestionOfItsMatter(QuestionKind kind) {
        assertThat(kind.question()).isEqualTo(Question.on(kind.matter()));
    }

    @Test
    void everyKindNamesWhatItRestsOn() {
        assertThat(QuestionKind.AGENDA.basis()).isEqualTo(Provision.RULE_9);
        assertThat(QuestionKind.EMERGENCY_SESSION.basis()).isEqualTo(Provision.ASSEMBLY_377_V);
        assertThat(QuestionKind.SUBSIDIARY_ORGAN.basis()).isEqualTo(Provision.ASSEMBLY_267_III);
    }
}
