package horseshoe.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.councils.CouncilLibrary;
import horseshoe.explanation.Formula.Form;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.procedure.QuestionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Every kind of question has its own formula, whatever it comes to (practice, S/PV records)")
class AnnouncementsTest {
    private static final Council COUNCIL =
            CouncilLibrary.load().councils().on(LocalDate.of(2024, 3, 28)).orElseThrow();

    private final DecisionWords words = new DecisionWords(Messages.in(Locale.ENGLISH));

    private static VoteSheet votes(Vote vote, String seat, Vote other) {
        return VoteSheet.blank(COUNCIL)
                .with(COUNCIL.everybody(), vote)
                .with(COUNCIL.seats(List.of(SeatId.of(seat))), other);
    }

    private static Stream<Decision> outcomes(QuestionKind kind) {
        return Stream.concat(
                Stream.of(new Decision.AdoptedWithoutVote(COUNCIL)),
                Stream.of(
                                votes(Vote.IN_FAVOUR, "GUY", Vote.AGAINST),
                                votes(Vote.IN_FAVOUR, "GUY", Vote.IN_FAVOUR),
                                votes(Vote.IN_FAVOUR, "RUS", Vote.AGAINST),
                                votes(Vote.ABSTAINING, "RUS", Vote.AGAINST),
                                VoteSheet.blank(COUNCIL),
                                VoteSheet.blank(COUNCIL).with(COUNCIL.seats(List.of(SeatId.of("RUS"))), Vote.AGAINST))
                        .map(votes -> COUNCIL.rule().decide(kind.question(), votes)));
    }

    private Stream<String> sentences(QuestionKind kind, Form form) {
        return outcomes(kind)
                .map(decision -> words.of(decision, new Formula(kind, form)))
                .flatMap(said -> Stream.of(said.headline(), said.text(), said.announcement(), said.whatItTakes()));
    }

    @ParameterizedTest
    @EnumSource
    void nothingButADraftIsCalledADraftResolution(QuestionKind kind) {
        assertThat(sentences(kind, Form.PLAIN)
                        .filter(said -> said.toLowerCase(Locale.ENGLISH).contains("draft resolution")))
                .matches(found -> found.isEmpty() || kind == QuestionKind.DRAFT_RESOLUTION);
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceIsLeftWithABlank(QuestionKind kind) {
        for (Form form : Form.values()) {
            assertThat(sentences(kind, form)).noneMatch(said -> said.matches(".*[{}].*|.* (has|have|is|are) *[.,].*"));
        }
    }

    @Test
    void noTwoKindsAreAnnouncedAlike() {
        for (int outcome = 0; outcome < 5; outcome++) {
            int which = outcome;
            List<String> announced = Stream.of(QuestionKind.values())
                    .filter(kind -> kind.matter() == Matter.SUBSTANTIVE)
                    .map(kind -> announced(kind, outcomes(kind).toList().get(which)))
                    .toList();
            assertThat(announced).doesNotHaveDuplicates();
        }
        assertThat(Stream.of(QuestionKind.values())
                        .map(kind -> announced(kind, outcomes(kind).toList().get(1))))
                .doesNotHaveDuplicates();
    }

    private String announced(QuestionKind kind, Decision decision) {
        return words.of(decision, Formula.of(kind)).announcement();
    }

    @Test
    void anAmendmentIsAnnouncedAsAnAmendment() {
        assertThat(outcomes(QuestionKind.AMENDMENT).map(decision -> announced(QuestionKind.AMENDMENT, decision)))
                .containsExactly(
                        "There being no objection, the amendment is adopted without a vote. It is so decided.",
                        "There were 14 votes in favour, 1 vote against and no abstentions. The amendment has been adopted.",
                        "There were 15 votes in favour, no votes against and no abstentions. "
                                + "The amendment has been adopted unanimously.",
                        "There were 14 votes in favour, 1 vote against and no abstentions. The amendment has not been "
                                + "adopted, owing to the negative vote of a permanent member of the Council.",
                        "There were no votes in favour, 1 vote against and 14 abstentions. The amendment has not been "
                                + "adopted, having failed to obtain the required number of votes.",
                        "",
                        "");
    }

    @Test
    void aChallengeIsAnnouncedByWhatBecomesOfTheRuling() {
        QuestionKind kind = QuestionKind.RULING_CHALLENGE;
        assertThat(announced(kind, outcomes(kind).toList().get(1)))
                .endsWith("The ruling of the President is overruled.");
        assertThat(announced(kind, outcomes(kind).toList().get(4))).endsWith("The ruling of the President stands.");
    }

    @Test
    void aDraftIsAnnouncedAsAmendedAndAsAWhole() {
        Decision adopted = COUNCIL.rule().decide(Matter.SUBSTANTIVE, votes(Vote.IN_FAVOUR, "GUY", Vote.AGAINST));
        assertThat(Stream.of(Form.WHOLE, Form.AMENDED, Form.WHOLE_AMENDED)
                        .map(form -> words.of(adopted, new Formula(QuestionKind.DRAFT_RESOLUTION, form))
                                .announcement()))
                .map(said -> said.substring(said.indexOf("The draft")))
                .containsExactly(
                        "The draft resolution as a whole has been adopted.",
                        "The draft resolution, as amended, has been adopted.",
                        "The draft resolution as a whole, as amended, has been adopted.");
    }

    @Test
    void paragraphsAreSeveral() {
        Decision lost = COUNCIL.rule().decide(Matter.SUBSTANTIVE, votes(Vote.ABSTAINING, "GUY", Vote.AGAINST));
        assertThat(words.of(lost, new Formula(QuestionKind.PART, Form.SEVERAL)).announcement())
                .endsWith("The paragraphs put to the vote separately have not been adopted, "
                        + "having failed to obtain the required number of votes.");
    }
}
