package horseshoe.web.live.debrief;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassState;
import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.VoteSheet;
import horseshoe.verbatim.Story;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a class takes home. */
class TakeawaysTest {
    private static final Jsonb JSONB = JsonbBuilder.create();

    private final Takeaways takeaways = new Takeaways(HeldClass.LIBRARY, Locale.ENGLISH);
    private final Story story = Story.opened().draft("S/2024/255", "USA").speech("FRA", 90, "=We support it.");

    private ClassState vetoed() {
        VoteSheet votes = allInFavour(story.council()).against("RUS", "FRA").sheet();
        story.vote(2, Matter.SUBSTANTIVE, votes).then(new ChairEvent.MeetingAdjourned(""));
        return HeldClass.of(story).state();
    }

    private DebriefView debrief(ClassState state) {
        return takeaways.debrief(state, state.run(), seat -> true);
    }

    private RecordView record(ClassState state) {
        return takeaways.record(state, state.run());
    }

    private String csv(ClassState state) throws IOException {
        StringWriter table = new StringWriter();
        takeaways.votes(state, state.run(), table);
        return table.toString();
    }

    private String log(HeldClass held) {
        StringWriter whole = new StringWriter();
        takeaways.log(held.state(), held.log(), Story.START, whole);
        return whole.toString();
    }

    @Test
    void theDebriefSetsTheVotesBesideHistory() {
        VoteView vote = debrief(vetoed()).votes().getFirst();
        assertThat(vote.result()).isEqualTo("NOT_ADOPTED");
        assertThat(vote.vetoes()).containsExactly("FRA", "RUS");
        assertThat(vote.really())
                .hasValue(new VoteView.ReallyView(
                        List.of("CHN", "FRA"),
                        "Otherwise than in reality: China and France. The result was the same.",
                        Optional.of("NOT_ADOPTED")));
        assertThat(vote.rows()).contains(new VoteView.RowView("RUS", "AGAINST", Optional.of("AGAINST"), false));
    }

    @Test
    void theSameVotesAreCountedUnderEveryRuleThatLeavesTheSeatsAlone() {
        List<VoteView.OtherView> others = debrief(vetoed()).votes().getFirst().others();
        assertThat(others)
                .extracting(VoteView.OtherView::rule)
                .contains("NO_VETO", "TWO_VETOES")
                .doesNotContain("STATUS_QUO");
        assertThat(others)
                .filteredOn(other -> other.rule().equals("NO_VETO"))
                .singleElement()
                .matches(other -> other.result().equals("ADOPTED") && !other.same());
    }

    @Test
    void whoPlaysWhichSeatIsSaidAndWhoStillWaitsIsNot() {
        assertThat(debrief(vetoed()).council().seats())
                .filteredOn(seat -> !seat.play().equals("BOT"))
                .singleElement()
                .matches(seat -> seat.seat().equals("FRA") && seat.people().equals(List.of("Ambassador 2")));
    }

    @Test
    void aReaderGetsTheSeatsTheyMaySee() {
        ClassState state = vetoed();
        assertThat(debrief(state).seats()).hasSize(15);
        assertThat(takeaways
                        .debrief(state, state.run(), SeatId.of("FRA")::equals)
                        .seats())
                .singleElement()
                .matches(page -> page.seat().equals("FRA")
                        && page.seconds() == 90
                        && page.percent().equals("100.0"));
        assertThat(takeaways.debrief(state, state.run(), seat -> false).seats()).isEmpty();
    }

    @Test
    void theRecordHasSpeechesVotesAndWhatLiesBetween() {
        RecordView record = record(vetoed());
        assertThat(record.masthead().symbol()).isEqualTo("HS/K7WM4X/PV.1");
        assertThat(record.president().seat()).isEqualTo("JPN");
        assertThat(record.items()).extracting(RecordItemView::sort).contains("PROCEDURE", "SPEECH", "VOTE");
        assertThat(record.tables().getFirst().rows()).hasSize(15);
        assertThat(record.closing()).hasValue("The meeting rose.");
        assertThat(JSONB.toJson(record))
                .contains("\"announcement\":\"There were 13 votes", "\"words\":[\"=We support it.\"]");
    }

    @Test
    void theTableOfVotesHasARowForEveryMember() throws IOException {
        assertThat(csv(vetoed()).lines())
                .hasSize(16)
                .anyMatch(row -> row.contains(",CHN,China,IN_FAVOUR,ABSTAINING,NOT_ADOPTED,"));
    }

    @Test
    void nothingTellsHowAnybodyVotesWhileTheVoteIsOpen() throws IOException {
        story.openVote(2, Matter.SUBSTANTIVE);
        HeldClass before = HeldClass.of(story);
        story.then(new VoteEvent.VoteCast(new QuestionId(1), SeatId.of("FRA"), Vote.AGAINST));
        HeldClass after = HeldClass.of(story);
        assertThat(JSONB.toJson(debrief(after.state()))).isEqualTo(JSONB.toJson(debrief(before.state())));
        assertThat(JSONB.toJson(record(after.state()))).isEqualTo(JSONB.toJson(record(before.state())));
        assertThat(csv(after.state())).isEqualTo(csv(before.state()));
        assertThat(log(after)).isEqualTo(log(before));
    }

    @Test
    void theLogIsJsonWithoutKeys() {
        vetoed();
        assertThat(log(HeldClass.of(story)))
                .contains("\"format\":\"horseshoe-class/1\"", "\"vote-closed\"", "\"person-joined\"")
                .doesNotContain("c0ffee");
    }
}
