package horseshoe.explanation;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.Event;
import horseshoe.meeting.FloorEvent;
import horseshoe.meeting.Guest;
import horseshoe.meeting.GuestId;
import horseshoe.meeting.MotionKind;
import horseshoe.meeting.PaperEvent;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Purpose;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.Speaker;
import horseshoe.meeting.Standing;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VotingRule;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.verbatim.Debrief;
import horseshoe.verbatim.Debriefing;
import horseshoe.verbatim.OtherRule;
import horseshoe.verbatim.Proceedings;
import horseshoe.verbatim.Reality;
import horseshoe.verbatim.Reflection;
import horseshoe.verbatim.SeatPage;
import horseshoe.verbatim.Story;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a class reads afterwards. The sentences are compared whole. */
class DebriefWordsTest {
    private final Story story = Story.opened().draft("S/2024/255", "USA", "JPN");

    private DebriefWords words() {
        return DebriefWords.of(Messages.in(Locale.ENGLISH), Proceedings.of(story.log()));
    }

    private String last() {
        return words().event(story.log().events().getLast().event());
    }

    private Debrief vetoed() {
        story.vote(
                2,
                Matter.SUBSTANTIVE,
                allInFavour(story.council()).against("RUS").sheet());
        OtherRule noVeto = new OtherRule(
                "NO_VETO", "No veto", story.council().votingBy("NO_VETO", VotingRule.ofAny(9)), Proviso.Mode.PRACTICE);
        Map<SeatId, Vote> real = story.bySeat(
                allInFavour(story.council()).against("RUS").abstaining("CHN").sheet());
        return story.debrief(new Debriefing(
                story.delegations("FRA"),
                new Reality(QuestionKind.DRAFT_RESOLUTION, "S/2024/255", real),
                List.of(noVeto),
                Map.of()));
    }

    @Test
    void aDraftNamesItsSponsors() {
        assertThat(last()).isEqualTo("The United States of America and Japan submitted draft resolution S/2024/255.");
    }

    @Test
    void aDraftOfSomebodyInvitedHasNoSponsor() {
        story.draft("S/2024/9");
        assertThat(last())
                .isEqualTo("Before the Council: draft resolution S/2024/9. It has no sponsor on the Council.");
    }

    @Test
    void anAmendmentNamesItsPlace() {
        story.amendment(2, "RUS");
        assertThat(last())
                .isEqualTo(
                        "Before the Council: the amendment of the Russian Federation to delete operative paragraph 2 of "
                                + "draft resolution S/2024/255.");
    }

    @Test
    void motionsAndPartsAndInvitations() {
        story.tabled(id -> new Proposal.Motion(id, SeatId.of("CHN"), MotionKind.ADJOURN_TO, "Friday"));
        assertThat(last()).isEqualTo("Before the Council: the motion of China to adjourn the meeting to Friday.");
        story.tabled(id -> new Proposal.Part(
                id,
                new ProposalId(2),
                SeatId.of("CHN"),
                List.of(new ParagraphId(Half.PREAMBULAR, 1), new ParagraphId(Half.OPERATIVE, 2))));
        assertThat(last())
                .isEqualTo(
                        "China asked for a separate vote on preambular paragraph 1 and operative paragraph 2 of draft "
                                + "resolution S/2024/255.");
        story.tabled(id -> new Proposal.Invitation(id, SeatId.of("FRA"), QuestionKind.INVITATION_37, "Ukraine"));
        assertThat(last()).isEqualTo("France proposed the invitation to Ukraine under rule 37.");
    }

    @Test
    void theAgendaIsAdoptedAndOtherPapersAreAccepted() {
        assertThat(words().event(new PaperEvent.StandingChanged(new ProposalId(1), Standing.ACCEPTED)))
                .isEqualTo("The agenda was adopted.");
        assertThat(words().event(new PaperEvent.StandingChanged(new ProposalId(2), Standing.WITHDRAWN)))
                .isEqualTo("Draft resolution S/2024/255 was withdrawn.");
    }

    @Test
    void whatAStudentTypedStandsAsItWasTyped() {
        story.then(new FloorEvent.PointOfOrderRaised(SeatId.of("RUS"), "no. {0} 'why' <b>"));
        assertThat(last()).isEqualTo("The Russian Federation raised a point of order: “no. {0} 'why' <b>”");
    }

    @Test
    void aVoteThatWasCastSaysNothingOfItsDirection() {
        story.openVote(2, Matter.SUBSTANTIVE)
                .then(new VoteEvent.VoteCast(new QuestionId(1), SeatId.of("FRA"), Vote.AGAINST));
        assertThat(last()).isEqualTo("France voted.");
    }

    @Test
    void aClosedVoteHasItsHeadline() {
        story.vote(
                2,
                Matter.SUBSTANTIVE,
                allInFavour(story.council()).against("RUS").sheet());
        assertThat(last()).isEqualTo("Draft resolution S/2024/255. Not adopted: vetoed by the Russian Federation.");
    }

    @Test
    void guestsSpeakByTheirNames() {
        Guest guest = new Guest(new GuestId(1), QuestionKind.INVITATION_39, "Under-Secretary-General");
        story.then(new PaperEvent.GuestInvited(new ProposalId(9), guest))
                .then(new FloorEvent.FloorGiven(new Speaker.OfGuest(guest.id()), Purpose.BRIEFING, 0));
        assertThat(last()).isEqualTo("Under-Secretary-General briefed the Council.");
        assertThat(words().speaker(new Speaker.OfGuest(new GuestId(7)))).isEqualTo("a guest");
    }

    @Test
    void theCourseOfTheMeeting() {
        assertThat(words().event(new ChairEvent.RollCalled(List.of())))
                .isEqualTo("The roll was called; all members were present.");
        assertThat(words().event(new ChairEvent.RollCalled(Story.seats("FRA", "CHN"))))
                .isEqualTo("The roll was called. Absent: France and China.");
        assertThat(words().event(new ChairEvent.CaucusBegan(true, 5, "sanctions")))
                .isEqualTo("A moderated caucus of 5 minutes began.");
        assertThat(words().event(new ChairEvent.ChairCeded(SeatId.of("FRA"), SeatId.of("GUY"), "")))
                .isEqualTo("France gave up the chair to Guyana for this question.");
    }

    @Test
    void otherRulesAndHistoryHaveTheirSentences() {
        var review = vetoed().votes().getFirst();
        assertThat(words().other(review.others().getFirst()))
                .isEqualTo("No veto: the same votes would have carried it.");
        assertThat(words().really(review)).isEqualTo("Otherwise than in reality: China. The result was the same.");
        assertThat(words().title(review.proposal())).isEqualTo("Draft resolution S/2024/255");
        assertThat(words().vote(review).announcement()).contains("has not been adopted");
    }

    @Test
    void aSeatReadsWhatItDid() {
        story.speech("RUS", 10).speech("RUS", 10);
        SeatPage russia = vetoed().seats().stream()
                .filter(page -> page.delegation().seat().equals(SeatId.of("RUS")))
                .findFirst()
                .orElseThrow();
        assertThat(words().seat(russia))
                .isEqualTo(
                        "The Russian Federation spoke twice. It voted never in favour and once against, and did not abstain. "
                                + "One of its votes alone could have turned the result.");
    }

    @Test
    void theNumberBehindTheSpeakingTimeIsExplained() {
        assertThat(words().speaking(story.debrief("FRA").speaking())).isEqualTo("Nobody has spoken yet.");
        story.speech("FRA", 60);
        assertThat(words().speaking(story.debrief("FRA", "JPN", "MLT", "USA").speaking()))
                .isEqualTo("A few seats had most of the time (Gini 0.75; 0 is equal, 1 is one alone).");
    }

    @Test
    void aVetoAsksWhatTheOthersOffered() {
        assertThat(vetoed().reflections())
                .extracting(words()::question)
                .first()
                .isEqualTo(
                        "The Russian Federation stopped draft resolution S/2024/255 alone. What did the others offer it, "
                                + "and what could they have offered?");
    }

    @ParameterizedTest
    @EnumSource(Reflection.About.class)
    void everythingWorthTalkingAboutHasItsQuestion(Reflection.About about) {
        var paper = Proceedings.of(story.log()).docket().papers().getLast();
        Reflection reflection = new Reflection(about, Optional.of(paper), Story.seats("FRA"), Optional.of("No veto"));
        assertThat(words().question(reflection)).endsWith("?").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void everyPurposeHasItsWords(Purpose purpose) {
        Speaker france = new Speaker.OfMember(SeatId.of("FRA"));
        assertThat(words().event(new FloorEvent.FloorGiven(france, purpose, 0))).startsWith("France ");
        assertThat(words().purpose(purpose)).isNotBlank();
    }

    @Test
    void everyKindOfEventHasItsSentence() {
        ResourceBundle sentences = ResourceBundle.getBundle("messages.debrief", Locale.ENGLISH);
        assertThat(Arrays.stream(Event.class.getPermittedSubclasses())
                        .flatMap(sort -> Arrays.stream(sort.getPermittedSubclasses()))
                        .map(Class::getSimpleName))
                .allMatch(name -> sentences.keySet().stream().anyMatch(key -> key.startsWith("event." + name)));
    }
}
