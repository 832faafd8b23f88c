package horseshoe.web.live.debrief;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassState;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.export.document.Format;
import horseshoe.export.document.Read;
import horseshoe.meeting.MotionKind;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Ruling;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.verbatim.Story;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The record, its documents and the debrief call nothing a draft resolution but a draft resolution")
class AnnouncedEverywhereTest {
    private static final SeatId FRANCE = SeatId.of("FRA");

    private final Takeaways takeaways = new Takeaways(HeldClass.LIBRARY, Locale.ENGLISH);
    private final Story story = Story.opened().draft("S/2024/255", "USA");
    private final List<String> announced = List.of(
            "The amendment has been adopted.",
            "The paragraph put to the vote separately has been adopted.",
            "The draft resolution as a whole, as amended, has been adopted.",
            "The challenge to the ruling has obtained the required number of votes.",
            "The proposal to extend an invitation under rule 39 has been adopted.",
            "The motion to suspend the meeting is carried.",
            "The motion to adjourn the meeting is carried.",
            "The motion to adjourn the meeting to a certain day or hour is carried.",
            "The motion to refer the matter is carried.",
            "The motion to postpone the discussion is carried.",
            "The motion on the order of voting is carried.");

    private ClassState everythingVoted() {
        Ruling ruling = new Ruling(FRANCE, "The microphone", Ruling.Subject.OTHER, "It is on", Optional.empty());
        story.amendment(2, "FRA");
        vote(Matter.SUBSTANTIVE);
        story.tabled(
                id -> new Proposal.Part(id, new ProposalId(2), FRANCE, List.of(new ParagraphId(Half.OPERATIVE, 1))));
        vote(Matter.SUBSTANTIVE);
        story.vote(
                2,
                Matter.SUBSTANTIVE,
                allInFavour(story.council()).against("GUY").sheet());
        story.tabled(id -> new Proposal.Challenge(id, FRANCE, ruling));
        vote(Matter.PROCEDURAL);
        story.tabled(id -> new Proposal.Invitation(id, FRANCE, QuestionKind.INVITATION_39, "Ms. Ito"));
        vote(Matter.PROCEDURAL);
        for (MotionKind kind : MotionKind.values()) {
            story.tabled(id -> new Proposal.Motion(id, FRANCE, kind, "Monday"));
            vote(Matter.PROCEDURAL);
        }
        return HeldClass.of(story).state();
    }

    private void vote(Matter matter) {
        story.vote(
                story.tabled().number(),
                matter,
                allInFavour(story.council()).against("GUY").sheet());
    }

    @Test
    void eachVoteIsAnnouncedByItsOwnFormula() {
        ClassState state = everythingVoted();
        assertThat(announcements(state)).hasSameSizeAs(announced);
        for (int place = 0; place < announced.size(); place++) {
            assertThat(announcements(state).get(place)).contains(announced.get(place));
        }
    }

    private List<String> announcements(ClassState state) {
        return takeaways.record(state, state.run()).items().stream()
                .filter(RecordItemView.VoteItemView.class::isInstance)
                .map(item -> ((RecordItemView.VoteItemView) item).announcement())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "TXT"})
    void soDoTheDocuments(Format format) {
        ClassState state = everythingVoted();
        String document = Read.text(format, takeaways.recordReport(state, state.run(), ZoneId.of("Europe/Berlin")))
                .replaceAll("\\s+", " ");
        assertThat(document)
                .contains("The amendment has been adopted.", "The motion to suspend the meeting is carried.");
        assertThat(document.split("The draft resolution", -1)).hasSize(2);
    }

    @Test
    void theDebriefTellsWhatBecameOfEach() {
        ClassState state = everythingVoted();
        DebriefView debrief = takeaways.debrief(state, state.run(), seat -> true);
        assertThat(debrief.votes().stream()
                        .filter(vote -> !vote.kind().equals("DRAFT_RESOLUTION"))
                        .flatMap(vote -> Stream.of(vote.headline(), vote.explanation(), vote.takes())))
                .noneMatch(said -> said.toLowerCase(Locale.ENGLISH).contains("draft resolution"));
        assertThat(debrief.votes().stream().map(VoteView::headline))
                .contains("Carried: 14 in favour, 9 needed", "Invited: 14 in favour, 9 needed")
                .contains("The ruling is overruled: 14 in favour, 9 needed");
    }
}
