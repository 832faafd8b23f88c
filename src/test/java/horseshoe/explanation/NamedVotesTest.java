package horseshoe.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Chapter;
import horseshoe.rules.Council;
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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every vote that needs a word gets one: votes against without a veto, absence, votes that count as abstentions, vetoes that are overcome. */
class NamedVotesTest {
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

    private Explanation underModel(String model, VoteSheet votes) {
        Council changed = LIBRARY.model(model).orElseThrow().on(council);
        return words.of(changed.rule().decide(Matter.SUBSTANTIVE, votes), DRAFT);
    }

    @Test
    void anElectedMembersVoteAgainstIsNamedAndSaidToBeNoVeto() {
        VoteSheet votes = with(with(all(Vote.IN_FAVOUR), Vote.AGAINST, "GUY", "DZA"), Vote.ABSTAINING, "CHN");
        assertThat(explain(Matter.SUBSTANTIVE, votes).text())
                .isEqualTo("12 members voted in favour; 9 are needed. No permanent member voted against. "
                        + "China abstained, and an abstention does not block. "
                        + "Algeria and Guyana voted against; that is no veto, because an elected member has none.");
    }

    @Test
    void whoIsAwayIsNamedAndAbsenceDoesNotBlockEither() {
        VoteSheet votes = with(with(all(Vote.IN_FAVOUR), Vote.ABSENT, "RUS", "JPN"), Vote.NOT_PARTICIPATING, "CHN");
        assertThat(explain(Matter.SUBSTANTIVE, votes).text())
                .contains("Russia was absent: absence does not block either.")
                .contains("Japan was absent.")
                .contains("China did not participate in the vote: that does not block either.");
    }

    @Test
    void absenceOfAPermanentMemberIsNoVetoWhereTheVotesAreTooFew() {
        VoteSheet votes = with(all(Vote.ABSTAINING), Vote.ABSENT, "RUS");
        assertThat(explain(Matter.SUBSTANTIVE, votes).text())
                .contains("Russia was absent: absence is no veto.")
                .doesNotContain("either");
    }

    @Test
    void unanimityIsCalledSo() {
        Explanation words = explain(Matter.SUBSTANTIVE, all(Vote.IN_FAVOUR));
        assertThat(words.headline()).isEqualTo("Adopted unanimously: 15 in favour, 9 needed");
        assertThat(words.text())
                .isEqualTo("All 15 members voted in favour: the decision is unanimous. 9 votes are needed.");
        assertThat(words.announcement()).endsWith("The draft resolution has been adopted unanimously.");
    }

    @Test
    void whatNobodyHasVotedOnNeedsNineVotesAndNotNineMore() {
        assertThat(explain(Matter.SUBSTANTIVE, VoteSheet.blank(council)).whatItTakes())
                .startsWith("9 votes in favour are needed.")
                .doesNotContain("more");
    }

    @Test
    void whatCanNoLongerBeAdoptedNeedsNoMoreVotes() {
        VoteSheet eight = with(all(Vote.ABSTAINING), Vote.IN_FAVOUR, "FRA", "GBR", "USA", "JPN", "KOR", "CHN", "MLT");
        VoteSheet votes = new VoteSheet(
                council,
                eight.inFavour(),
                SeatSet.none(),
                eight.abstaining().without(council.seats(List.of(SeatId.of("GUY")))),
                SeatSet.none(),
                SeatSet.none());
        Explanation words = explain(Matter.SUBSTANTIVE, votes);
        assertThat(words.headline()).startsWith("It can no longer be adopted");
        assertThat(words.whatItTakes())
                .isEqualTo("9 votes in favour were needed; no more than 8 can come together now.");
    }

    @Test
    void aVetoThatIsOvercomeNamesTheRuleThatOvercameIt() {
        VoteSheet votes = with(all(Vote.IN_FAVOUR), Vote.AGAINST, "RUS");
        assertThat(underModel("TWO_VETOES", votes).text())
                .contains(
                        "Russia voted against, but under this rule it takes the votes against of 2 members with a veto");
        assertThat(underModel("SUPERMAJ_OVERRIDE_13", votes).text())
                .contains("Russia voted against, but under this rule 13 votes in favour override a veto.");
        assertThat(underModel("SUPERMAJ_OVERRIDE_13", votes).headline())
                .isEqualTo("Adopted: 14 in favour override the veto of Russia");
        assertThat(underModel("SUPERMAJ_OVERRIDE_13", votes).whatItTakes()).contains("one vote to spare");
    }

    @Test
    void aVetoThatIsNotAvailableIsSaidToBeNone() {
        Council changed = LIBRARY.model("NO_VETO_ON_RENEWAL").orElseThrow().on(council);
        Question renewal =
                new Question(Matter.SUBSTANTIVE, Chapter.VII, Proviso.unused(), Set.of(Topic.MANDATE_RENEWAL));
        VoteSheet votes = with(all(Vote.IN_FAVOUR), Vote.AGAINST, "RUS");
        Explanation words = this.words.of(changed.rule().decide(renewal, votes), DRAFT);
        assertThat(words.text()).contains("under this rule there is no veto on the renewal of a mandate");
        assertThat(words.headline()).endsWith("on this subject there is no veto");
    }

    @Test
    void whoseVoteCountsAsAnAbstentionIsToldWhy() {
        Proviso proviso = new Proviso(Proviso.Mode.STRICT, council.seats(List.of(SeatId.of("RUS"))));
        Question dispute = new Question(Matter.SUBSTANTIVE, Chapter.VI, proviso, Set.of());
        VoteSheet votes = with(all(Vote.IN_FAVOUR), Vote.AGAINST, "RUS");
        assertThat(words.of(council.rule().decide(dispute, votes), DRAFT).text())
                .contains("The vote of Russia counts as an abstention: a party to the dispute must abstain");
        Question crimes =
                new Question(Matter.SUBSTANTIVE, Chapter.VII, Proviso.unused(), Set.of(Topic.MASS_ATROCITIES));
        Council pledged = LIBRARY.model("ACT_2015").orElseThrow().on(council);
        assertThat(words.of(pledged.rule().decide(crimes, votes), DRAFT).text())
                .contains("The vote against of Russia counts as an abstention")
                .contains("pledged not to vote against where it is about mass atrocities");
    }
}
