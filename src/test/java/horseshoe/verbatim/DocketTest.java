package horseshoe.verbatim;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.meeting.MotionKind;
import horseshoe.meeting.PaperEvent;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Standing;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was proposed, and what became of it (provisional rules 31 to 38). */
class DocketTest {
    private static final ProposalId SECOND = new ProposalId(2);

    private static Paper second(Story story) {
        return Proceedings.of(story.log()).docket().paper(SECOND).orElseThrow();
    }

    @Test
    void theAgendaIsTheFirstPaper() {
        assertThat(Proceedings.of(Story.opened().log()).docket().papers())
                .extracting(Paper::proposal, Paper::standing)
                .containsExactly(tuple(new Proposal.Agenda(new ProposalId(1), "Non-proliferation"), Standing.ACCEPTED));
    }

    @Test
    void aVoteDecidesWhatBecomesOfADraft() {
        Story story = Story.opened().draft("S/2024/255", "USA");
        assertThat(second(story).standing()).isEqualTo(Standing.TABLED);
        story.vote(2, Matter.SUBSTANTIVE, allInFavour(story.council()).sheet());
        assertThat(second(story).standing()).isEqualTo(Standing.ADOPTED);
    }

    @Test
    void aVetoedDraftIsNotAdopted() {
        Story story = Story.opened().draft("S/2024/255", "USA");
        story.vote(
                2,
                Matter.SUBSTANTIVE,
                allInFavour(story.council()).against("RUS").sheet());
        assertThat(second(story).standing()).isEqualTo(Standing.NOT_ADOPTED);
    }

    @Test
    void sponsorsComeAndGo() {
        Story story = Story.opened()
                .draft("S/2024/255", "USA")
                .then(new PaperEvent.SponsorJoined(SECOND, SeatId.of("FRA")))
                .then(new PaperEvent.SponsorJoined(SECOND, SeatId.of("JPN")))
                .then(new PaperEvent.SponsorLeft(SECOND, SeatId.of("FRA")));
        assertThat(((Proposal.Draft) second(story).proposal()).sponsors()).isEqualTo(Story.seats("USA", "JPN"));
    }

    @Test
    void theTextIsTheLastOne() {
        DraftText revised = new DraftText(List.of(), List.of("Decides otherwise."));
        Story story = Story.opened()
                .draft("S/2024/255", "USA")
                .then(new PaperEvent.TextChanged(SECOND, revised, PaperEvent.TextCause.REVISED));
        assertThat(((Proposal.Draft) second(story).proposal()).text()).isEqualTo(revised);
    }

    @Test
    void aWithdrawnMotionTakenOverIsAnothersMotion() {
        Story story = Story.opened()
                .tabled(id -> new Proposal.Motion(id, SeatId.of("RUS"), MotionKind.ADJOURN, ""))
                .then(new PaperEvent.StandingChanged(SECOND, Standing.WITHDRAWN));
        assertThat(second(story).standing()).isEqualTo(Standing.WITHDRAWN);
        story.then(new PaperEvent.TakenOver(SECOND, SeatId.of("CHN")));
        assertThat(second(story).standing()).isEqualTo(Standing.TABLED);
        assertThat(Proceedings.of(story.log()).docket().motionsOf(SeatId.of("CHN")))
                .hasSize(1);
    }

    @Test
    void aPaperWhoseParagraphMovedHasItsNewPlace() {
        Change moved = new Change.Delete(new ParagraphId(Half.OPERATIVE, 1));
        Proposal.Amendment renumbered = new Proposal.Amendment(new ProposalId(3), SECOND, SeatId.of("RUS"), moved);
        Story story = Story.opened()
                .draft("S/2024/255", "USA")
                .amendment(2, "RUS")
                .then(new PaperEvent.Renumbered(renumbered));
        assertThat(Proceedings.of(story.log()).docket().amendmentsOf(SeatId.of("RUS")))
                .extracting(Paper::proposal)
                .containsExactly(renumbered);
        assertThat(TimelineEntry.of(story.log()))
                .extracting(TimelineEntry::event)
                .noneMatch(PaperEvent.Renumbered.class::isInstance);
    }
}
