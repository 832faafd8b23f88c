package horseshoe.web.live.view;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.Room;
import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.explanation.DecisionWords;
import horseshoe.explanation.MeetingWords;
import horseshoe.explanation.Messages;
import horseshoe.meeting.Act;
import horseshoe.meeting.Actor;
import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.Command;
import horseshoe.meeting.DraftTerms;
import horseshoe.meeting.Meeting;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.PaperCommand;
import horseshoe.meeting.Preset;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Setting;
import horseshoe.meeting.Verdict;
import horseshoe.meeting.VoteCommand;
import horseshoe.rules.Member;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was decided is told as it was at that moment, whatever has become of the text since")
class DecidedPapersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 28);
    private static final ProposalId DRAFT = new ProposalId(2);
    private static final String FIRST = "Decides to extend the mandate until 30 April 2025;";
    private static final String OTHER = "Decides to extend the mandate until 31 July 2024;";
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    private final MeetingWords words = new MeetingWords(MESSAGES.and("meeting"), new DecisionWords(MESSAGES));
    private Instant now = Instant.parse("2024-03-28T10:00:00Z");
    private MeetingState state = MeetingState.called(new Setting(
            Room.LIBRARY.councils().on(DAY).orElseThrow(),
            SeatId.of("JPN"),
            DAY,
            "Non-proliferation",
            Preset.COUNCIL,
            Proviso.Mode.PRACTICE));

    @BeforeEach
    void aDraftIsBeforeTheCouncil() {
        chair(new ChairCommand.OpenMeeting());
        chair(new ChairCommand.AdoptAgenda());
        as(
                "USA",
                new PaperCommand.TableDraft(
                        "S/2024/255",
                        DraftTerms.plain(),
                        new DraftText(
                                List.of("Recalling its resolutions,"),
                                List.of(FIRST, "Asks for a report;", "Remains seized."))));
    }

    private void chair(Command command) {
        act(new Actor.Chair(), command);
    }

    private ProposalId as(String seat, Command command) {
        act(new Actor.Delegation(SeatId.of(seat)), command);
        return state.papers().papers().getLast().proposal().id();
    }

    private void act(Actor actor, Command command) {
        now = now.plusSeconds(1);
        Verdict verdict = Meeting.decide(state, new Act(actor, command, now));
        assertThat(verdict).as("%s", command).isInstanceOf(Verdict.Accepted.class);
        ((Verdict.Accepted) verdict).events().forEach(event -> state = Meeting.evolve(state, event, now));
    }

    private ProposalId amends(String seat, Change change) {
        return as(seat, new PaperCommand.ProposeAmendment(DRAFT, change));
    }

    private void decided(ProposalId id, Vote vote) {
        chair(new ChairCommand.PutToVote(id));
        var voting = state.voting().orElseThrow().id();
        for (Member member : state.setting().council().members()) {
            act(new Actor.Delegation(member.seat()), new VoteCommand.CastVote(voting, vote));
        }
        chair(new ChairCommand.CloseVote(voting));
    }

    private static ParagraphId operative(int number) {
        return new ParagraphId(Half.OPERATIVE, number);
    }

    private PaperView shown(ProposalId id) {
        return PaperView.all(state, words, paper -> Map.of()).stream()
                .filter(paper -> paper.proposal() == id.number())
                .findFirst()
                .orElseThrow();
    }

    private PaperView.ChangeView change(ProposalId id) {
        return shown(id).words().change().orElseThrow();
    }

    @Test
    void aRejectedAmendmentShowsTheWordsItWouldHaveStruckThen() {
        ProposalId replacing = amends("FRA", new Change.Replace(operative(1), OTHER));
        ProposalId deleting = amends("MLT", new Change.Delete(operative(1)));
        decided(deleting, Vote.ABSTAINING);
        decided(replacing, Vote.IN_FAVOUR);
        assertThat(change(deleting).was()).contains(FIRST);
    }

    @Test
    void anAdoptedAmendmentShowsTheDifferenceItMade() {
        ProposalId replacing = amends("FRA", new Change.Replace(operative(1), OTHER));
        decided(replacing, Vote.IN_FAVOUR);
        assertThat(change(replacing).was()).contains(FIRST);
        assertThat(change(replacing).pieces()).hasSizeGreaterThan(1);
    }

    @Test
    void anAcceptedAmendmentShowsTheDifferenceItMade() {
        ProposalId replacing = amends("FRA", new Change.Replace(operative(1), OTHER));
        act(new Actor.Delegation(SeatId.of("USA")), new PaperCommand.AcceptAmendment(replacing));
        assertThat(change(replacing).was()).contains(FIRST);
    }

    @Test
    void aMootAmendmentShowsItsOwnTarget() {
        ProposalId replacing = amends("RUS", new Change.Replace(operative(1), OTHER));
        ProposalId deleting = amends("MLT", new Change.Delete(operative(1)));
        decided(deleting, Vote.IN_FAVOUR);
        assertThat(shown(replacing).standing()).isEqualTo("MOOT");
        assertThat(change(replacing).was()).contains(FIRST);
    }

    @Test
    void whatFallsWithItsDraftShowsTheTextAsItStoodThen() {
        ProposalId replacing = amends("FRA", new Change.Replace(operative(2), "Asks for two reports;"));
        act(
                new Actor.Delegation(SeatId.of("USA")),
                new PaperCommand.Revise(
                        DRAFT,
                        new DraftText(
                                List.of("Recalling its resolutions,"),
                                List.of("Urges;", FIRST, "Asks for a report;"))));
        act(new Actor.Delegation(SeatId.of("USA")), new PaperCommand.Withdraw(DRAFT));
        assertThat(shown(replacing).standing()).isEqualTo("MOOT");
        assertThat(change(replacing).number()).isEqualTo(3);
        assertThat(change(replacing).was()).contains("Asks for a report;");
    }

    @Test
    void aPartThatFellShowsItsWords() {
        ProposalId part = as("RUS", new PaperCommand.AskForParts(DRAFT, List.of(operative(2))));
        decided(part, Vote.ABSTAINING);
        assertThat(shown(part).words().paragraphs().orElseThrow())
                .singleElement()
                .extracting(PaperView.PlaceView::text)
                .isEqualTo(java.util.Optional.of("Asks for a report;"));
    }
}
