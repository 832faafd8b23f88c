package horseshoe.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Chapter;
import horseshoe.rules.Council;
import horseshoe.rules.Decision;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Question;
import horseshoe.rules.SeatId;
import horseshoe.rules.SeatSet;
import horseshoe.rules.Topic;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.rules.procedure.QuestionKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a pupil reads. The sentences are compared whole: a comma out of place is a fault. */
class DecisionWordsTest {
    private static final CouncilLibrary LIBRARY = CouncilLibrary.load();
    private static final Formula DRAFT = Formula.of(QuestionKind.DRAFT_RESOLUTION);

    private final Council council =
            LIBRARY.councils().on(LocalDate.of(2024, 3, 28)).orElseThrow();
    private final DecisionWords words = new DecisionWords(Messages.in(Locale.ENGLISH));

    private VoteSheet all(Vote vote) {
        return VoteSheet.blank(council).with(council.everybody(), vote);
    }

    private VoteSheet with(VoteSheet votes, Vote vote, String... seats) {
        return votes.with(council.seats(Stream.of(seats).map(SeatId::of).toList()), vote);
    }

    private Explanation explain(Matter matter, VoteSheet votes) {
        return words.of(council.rule().decide(matter, votes), DRAFT);
    }

    @Test
    void aVetoIsNamedAndSaidToBeOne() {
        VoteSheet votes = with(with(all(Vote.IN_FAVOUR), Vote.AGAINST, "RUS"), Vote.ABSTAINING, "CHN");
        Explanation words = explain(Matter.SUBSTANTIVE, votes);
        assertThat(words.headline()).isEqualTo("Not adopted: vetoed by Russia");
        assertThat(words.text())
                .isEqualTo(
                        "13 members voted in favour, and 9 would do. But Russia voted against, and the negative vote of a "
                                + "permanent member stops what is not about procedure.");
        assertThat(words.whatItTakes())
                .isEqualTo("Had Russia abstained, the draft resolution would have been adopted.");
        assertThat(words.announcement()).startsWith("There were 13 votes in favour, 1 vote against and 1 abstention.");
    }

    @Test
    void anArticleInsideASentenceIsSmall() {
        VoteSheet votes = with(all(Vote.IN_FAVOUR), Vote.AGAINST, "GBR", "USA");
        assertThat(explain(Matter.SUBSTANTIVE, votes).headline())
                .isEqualTo("Not adopted: vetoed by the United Kingdom and the United States");
    }

    @Test
    void namesCarryTheirArticle() {
        VoteSheet votes = with(all(Vote.IN_FAVOUR), Vote.AGAINST, "FRA", "GBR", "USA");
        assertThat(explain(Matter.SUBSTANTIVE, votes).headline())
                .isEqualTo("Not adopted: vetoed by France, the United Kingdom and the United States");
    }

    @Test
    void aVoteAgainstWithTooFewInFavourIsSaidToBeNoVeto() {
        VoteSheet votes = with(all(Vote.ABSTAINING), Vote.IN_FAVOUR, "RUS", "CHN", "DZA", "MOZ", "GUY");
        Explanation words = explain(Matter.SUBSTANTIVE, with(votes, Vote.AGAINST, "USA"));
        assertThat(words.headline()).isEqualTo("Not adopted: not enough votes in favour, 5 of the 9 needed");
        assertThat(words.text()).contains("The United States").contains("no veto");
        assertThat(words.whatItTakes())
                .isEqualTo("4 more votes in favour were needed. "
                        + "With enough votes, the vote against of the United States would have been a veto.");
    }

    @Test
    void onProcedureNobodyHasAVeto() {
        Explanation words = explain(Matter.PROCEDURAL, with(all(Vote.IN_FAVOUR), Vote.AGAINST, "CHN", "RUS"));
        assertThat(words.text())
                .isEqualTo("13 members voted in favour; 9 are needed. China and Russia voted against, "
                        + "but on this question no member has a veto.");
    }

    @Test
    void whileSeatsAreStillToVoteItSaysWhatIsNeeded() {
        VoteSheet votes =
                with(VoteSheet.blank(council), Vote.IN_FAVOUR, "FRA", "GBR", "USA", "JPN", "KOR", "CHN", "MLT");
        Explanation words = explain(Matter.SUBSTANTIVE, votes);
        assertThat(words.headline()).isEqualTo("7 votes in favour so far; 9 are needed");
        assertThat(words.whatItTakes()).isEqualTo("2 more votes in favour are needed. Russia alone can stop it.");
    }

    @Test
    void aVoteThatCanNoLongerBeWonSaysWhy() {
        Explanation lost = explain(Matter.SUBSTANTIVE, with(VoteSheet.blank(council), Vote.AGAINST, "RUS"));
        assertThat(lost.headline()).isEqualTo("It can no longer be adopted: Russia is against");
        assertThat(lost.text()).doesNotContain("no veto");
    }

    @Test
    void anArguableProvisoIsAWarning() {
        Proviso proviso = new Proviso(Proviso.Mode.PRACTICE, council.seats(List.of(SeatId.of("RUS"))));
        Question question = new Question(Matter.SUBSTANTIVE, Chapter.VI, proviso, Set.of());
        Decision decision = council.rule().decide(question, with(all(Vote.IN_FAVOUR), Vote.AGAINST, "RUS"));
        assertThat(words.of(decision, DRAFT).warnings())
                .singleElement()
                .asString()
                .contains("Russia, as a party");
    }

    private Explanation underModel(String model, VoteSheet votes) {
        Council changed = LIBRARY.model(model).orElseThrow().on(council);
        return words.of(changed.rule().decide(Matter.SUBSTANTIVE, votes), DRAFT);
    }

    @Test
    void whereNobodyHasAVetoItDoesNotSayThatNobodyUsedIt() {
        Explanation words = underModel("NO_VETO", with(all(Vote.IN_FAVOUR), Vote.AGAINST, "RUS"));
        assertThat(words.text())
                .isEqualTo("14 members voted in favour; 9 are needed. Under this rule no member has a veto. "
                        + "Russia voted against, and that does not block.");
    }

    @Test
    void whereTwoVetoesAreNeededOneOfTwoCouldHaveSavedIt() {
        Explanation words = underModel("TWO_VETOES", with(all(Vote.IN_FAVOUR), Vote.AGAINST, "RUS", "CHN"));
        assertThat(words.text()).contains("under this rule");
        assertThat(words.whatItTakes())
                .isEqualTo("Had one of China and Russia abstained, the draft resolution would have been adopted.");
    }

    @Test
    void ofTwoVetoesBothWouldHaveHadToBeHeldBack() {
        VoteSheet votes = with(all(Vote.IN_FAVOUR), Vote.AGAINST, "RUS", "CHN");
        assertThat(explain(Matter.SUBSTANTIVE, votes).whatItTakes()).endsWith("All of them would have had to.");
    }

    @Test
    void whereTheAssemblyMayOverruleItSaysSo() {
        VoteSheet votes = with(all(Vote.IN_FAVOUR), Vote.AGAINST, "RUS");
        assertThat(underModel("GA_OVERRIDE", votes).whatItTakes())
                .endsWith("may still overrule the veto by two thirds.");
    }

    @Test
    void whereManyVotesOvercomeAVetoItSaysHowManyWereMissing() {
        VoteSheet votes = with(with(all(Vote.IN_FAVOUR), Vote.AGAINST, "RUS"), Vote.ABSTAINING, "DZA", "CHN", "MLT");
        assertThat(underModel("SUPERMAJ_OVERRIDE_13", votes).whatItTakes())
                .endsWith("Under this rule 13 votes in favour overcome a veto; 2 more were missing.");
    }

    @Test
    void aVetoThatIsNotAvailableIsNotThreatened() {
        Council changed = LIBRARY.model("NO_VETO_ON_RENEWAL").orElseThrow().on(council);
        Question renewal =
                new Question(Matter.SUBSTANTIVE, Chapter.VII, Proviso.unused(), Set.of(Topic.MANDATE_RENEWAL));
        VoteSheet votes = with(with(all(Vote.ABSTAINING), Vote.IN_FAVOUR, "USA"), Vote.AGAINST, "RUS");
        assertThat(words.of(changed.rule().decide(renewal, votes), DRAFT).whatItTakes())
                .doesNotContain("veto");
    }

    @Test
    void whoHasVotedCannotStopItAnyMore() {
        VoteSheet votes = with(with(VoteSheet.blank(council), Vote.ABSTAINING, "CHN"), Vote.ABSENT, "USA");
        assertThat(explain(Matter.SUBSTANTIVE, votes).whatItTakes()).doesNotContain("China", "United States");
    }

    @Test
    void aPartyBoundToAbstainIsNoVoteStillToCome() {
        Proviso proviso = new Proviso(Proviso.Mode.STRICT, council.seats(List.of(SeatId.of("RUS"))));
        Question question = new Question(Matter.SUBSTANTIVE, Chapter.VI, proviso, Set.of());
        VoteSheet eight =
                with(all(Vote.ABSTAINING), Vote.IN_FAVOUR, "DZA", "ECU", "FRA", "GUY", "JPN", "MLT", "KOR", "USA");
        VoteSheet votes = new VoteSheet(
                council,
                eight.inFavour(),
                SeatSet.none(),
                eight.abstaining().without(council.seats(List.of(SeatId.of("RUS")))),
                SeatSet.none(),
                SeatSet.none());
        assertThat(words.of(council.rule().decide(question, votes), DRAFT).headline())
                .isEqualTo("It can no longer be adopted: too few votes are left");
    }

    @Test
    void everyGroundHasItsSentences() {
        for (Map.Entry<Matter, Vote> each : Map.of(Matter.PROCEDURAL, Vote.IN_FAVOUR, Matter.SUBSTANTIVE, Vote.AGAINST)
                .entrySet()) {
            Explanation words = explain(each.getKey(), all(each.getValue()));
            assertThat(words.headline()).isNotBlank();
            assertThat(words.text()).isNotBlank();
            assertThat(words.announcement()).isNotBlank();
        }
    }
}
