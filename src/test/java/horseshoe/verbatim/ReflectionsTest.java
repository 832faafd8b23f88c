package horseshoe.verbatim;

import static horseshoe.rules.TestCouncils.allAbstaining;
import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.meeting.PaperEvent;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.Ruling;
import horseshoe.meeting.SilenceId;
import horseshoe.meeting.Standing;
import horseshoe.meeting.StatementEvent;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Chapter;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Question;
import horseshoe.rules.SeatId;
import horseshoe.rules.TestCouncils;
import horseshoe.rules.Vote;
import horseshoe.rules.VotingRule;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.verbatim.Reflection.About;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a class should talk about is chosen by what happened. */
class ReflectionsTest {
    private final Story story = Story.opened().draft("S/2024/255", "USA");

    private List<About> about() {
        return story.debrief().reflections().stream().map(Reflection::about).toList();
    }

    private TestCouncils.Votes all() {
        return allInFavour(story.council());
    }

    private ReflectionsTest voted(Matter matter, TestCouncils.Votes votes) {
        story.vote(2, matter, votes.sheet());
        return this;
    }

    @Test
    void aVetoComesFirstAndNamesItsMembers() {
        voted(Matter.SUBSTANTIVE, all().against("RUS", "CHN"));
        assertThat(story.debrief().reflections().getFirst())
                .extracting(Reflection::about, Reflection::seats)
                .containsExactly(About.VETO, Story.seats("CHN", "RUS"));
    }

    @Test
    void eightVotesAreTooFewAndTheAbstentionsDecided() {
        assertThat(voted(
                                Matter.SUBSTANTIVE,
                                allAbstaining(story.council())
                                        .inFavour("FRA", "GBR", "USA", "JPN", "MLT", "KOR", "SVN", "CHE"))
                        .about())
                .containsExactly(About.TOO_FEW_VOTES, About.ABSTENTIONS_DECIDED);
    }

    @Test
    void withManyAgainstTheAbstentionsDidNotDecide() {
        assertThat(voted(Matter.SUBSTANTIVE, all().electedToo(Vote.AGAINST, 8)).about())
                .containsExactly(About.TOO_FEW_VOTES);
    }

    @Test
    void aVetoHeldBackIsNamed() {
        assertThat(voted(Matter.SUBSTANTIVE, all().abstaining("RUS")).about()).containsExactly(About.VETO_HELD_BACK);
    }

    @Test
    void nineVotesAreJustEnough() {
        assertThat(voted(Matter.SUBSTANTIVE, all().electedToo(Vote.AGAINST, 6)).about())
                .containsExactly(About.JUST_ENOUGH);
    }

    @Test
    void onProcedureAVoteAgainstIsNoVeto() {
        assertThat(voted(Matter.PROCEDURAL, all().against("RUS")).about()).containsExactly(About.NO_VETO_ON_PROCEDURE);
    }

    @Test
    void allInFavourIsUnanimous() {
        assertThat(voted(Matter.SUBSTANTIVE, all()).about()).containsExactly(About.UNANIMOUS);
    }

    @Test
    void aPartyThatHadToAbstainIsNamed() {
        Proviso strict = new Proviso(Proviso.Mode.STRICT, story.council().seats(Story.seats("RUS")));
        story.then(new VoteEvent.VoteOpened(
                        new QuestionId(1),
                        new ProposalId(2),
                        new Question(Matter.SUBSTANTIVE, Chapter.VI, strict, Set.of())))
                .then(new VoteEvent.VoteClosed(
                        new QuestionId(1),
                        new ProposalId(2),
                        story.bySeat(all().against("RUS").sheet())));
        assertThat(about()).contains(About.BOUND_TO_ABSTAIN);
    }

    @Test
    void anotherRuleThatTurnsTheResultIsNamed() {
        voted(Matter.SUBSTANTIVE, all().against("RUS"));
        OtherRule noVeto = new OtherRule(
                "NO_VETO", "No veto", story.council().votingBy("NO_VETO", VotingRule.ofAny(9)), Proviso.Mode.PRACTICE);
        Debriefing asked = new Debriefing(List.of(), Reality.unknown(), List.of(noVeto), Map.of());
        assertThat(story.debrief(asked).reflections())
                .filteredOn(reflection -> reflection.about() == About.ANOTHER_RULE)
                .singleElement()
                .matches(reflection -> reflection.rule().orElseThrow().equals("No veto"));
    }

    @Test
    void aClassThatVotesUnlikeHistoryIsAskedWhy() {
        voted(Matter.SUBSTANTIVE, all());
        Map<SeatId, Vote> real = story.bySeat(all().against("RUS").sheet());
        Debriefing asked = new Debriefing(
                List.of(), new Reality(QuestionKind.DRAFT_RESOLUTION, "S/2024/255", real), List.of(), Map.of());
        assertThat(story.debrief(asked).reflections())
                .filteredOn(reflection -> reflection.about() == About.UNLIKE_HISTORY)
                .singleElement()
                .matches(reflection -> reflection.seats().equals(Story.seats("RUS")));
    }

    @Test
    void aRulingThatWasOverruledAndOneThatStood() {
        Ruling ruling = new Ruling(
                SeatId.of("RUS"), "This is procedural", Ruling.Subject.PROCEDURAL, "It is not", Optional.empty());
        story.tabled(id -> new Proposal.Challenge(id, SeatId.of("RUS"), ruling))
                .vote(3, Matter.PROCEDURAL, all().sheet())
                .tabled(id -> new Proposal.Challenge(id, SeatId.of("CHN"), ruling))
                .vote(4, Matter.PROCEDURAL, allAbstaining(story.council()).sheet());
        assertThat(about()).contains(About.RULING_OVERRULED, About.RULING_STOOD).doesNotContain(About.TOO_FEW_VOTES);
    }

    @Test
    void amendmentsThatFellAndThatMadeIt() {
        story.amendment(2, "RUS")
                .vote(3, Matter.SUBSTANTIVE, allAbstaining(story.council()).sheet());
        assertThat(about()).contains(About.AMENDMENT_FELL).doesNotContain(About.AMENDMENT_MADE_IT);
        story.amendment(2, "FRA").then(new PaperEvent.StandingChanged(new ProposalId(4), Standing.ACCEPTED));
        assertThat(about()).contains(About.AMENDMENT_MADE_IT);
    }

    @Test
    void aPartThatFell() {
        story.tabled(id -> new Proposal.Part(
                        id, new ProposalId(2), SeatId.of("CHN"), List.of(new ParagraphId(Half.OPERATIVE, 1))))
                .vote(3, Matter.SUBSTANTIVE, allAbstaining(story.council()).sheet());
        assertThat(about()).contains(About.PART_FELL);
    }

    @Test
    void adoptedWithoutAVote() {
        story.then(new VoteEvent.AdoptedWithoutVote(new QuestionId(1), new ProposalId(2)));
        assertThat(about()).containsExactly(About.WITHOUT_VOTE);
    }

    @Test
    void aDraftWithdrawnAndNothingVoted() {
        story.then(new PaperEvent.StandingChanged(new ProposalId(2), Standing.WITHDRAWN));
        assertThat(about()).containsExactly(About.WITHDRAWN, About.NO_VOTE);
    }

    @Test
    void silenceBroken() {
        story.then(new StatementEvent.SilenceBroken(new SilenceId(1), SeatId.of("MLT"), "Too weak"));
        assertThat(about()).contains(About.SILENCE_BROKEN);
    }

    @Test
    void studentsWhoNeverSpokeAndNoBots() {
        story.speech("FRA", 10);
        assertThat(story.debrief("FRA", "JPN").reflections())
                .filteredOn(reflection -> reflection.about() == About.NEVER_SPOKE)
                .singleElement()
                .matches(reflection -> reflection.seats().equals(Story.seats("JPN")));
    }

    @Test
    void eachThingIsAskedOnce() {
        voted(Matter.SUBSTANTIVE, all().against("RUS")).voted(Matter.SUBSTANTIVE, all().against("CHN"));
        assertThat(about()).containsOnlyOnce(About.VETO);
    }
}
