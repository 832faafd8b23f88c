package horseshoe.verbatim;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.verbatim.MeetingRecord.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A record of every meeting is kept (provisional rule 49). */
class MeetingRecordTest {
    private final Story story = Story.opened().draft("S/2024/255", "USA");

    private MeetingRecord record() {
        return MeetingRecord.of(Proceedings.of(story.log()), story.delegations("FRA"));
    }

    private List<String> sorts() {
        return record().items().stream().map(MeetingRecordTest::sort).toList();
    }

    private static String sort(Item item) {
        return switch (item) {
            case Item.Spoken spoken -> "speech";
            case Item.Voted voted -> "vote";
            case Item.Proceeded proceeded -> proceeded.event().getClass().getSimpleName();
        };
    }

    @Test
    void itSaysWhenWhoAndWhatAbout() {
        story.then(new ChairEvent.MeetingAdjourned(""));
        MeetingRecord record = record();
        assertThat(record.masthead())
                .isEqualTo(new MeetingRecord.Masthead(
                        LocalDate.of(2024, 3, 28),
                        Optional.of(Story.START),
                        story.log().ended()));
        assertThat(record.president()).isEqualTo(SeatId.of("FRA"));
        assertThat(record.agenda()).isEqualTo("Non-proliferation");
        assertThat(record.present()).hasSize(15);
    }

    @Test
    void businessStandsInItsOrder() {
        story.speech("USA", 30, "We ask for your votes.")
                .vote(2, Matter.SUBSTANTIVE, allInFavour(story.council()).sheet())
                .speech("RUS", 20)
                .then(new ChairEvent.MeetingAdjourned(""));
        assertThat(sorts())
                .containsExactly(
                        "MeetingOpened",
                        "StandingChanged",
                        "ProposalTabled",
                        "speech",
                        "VoteOpened",
                        "vote",
                        "speech",
                        "MeetingAdjourned");
    }

    @Test
    void whatHappensAtOneInstantKeepsTheOrderOfTheLog() {
        story.openVote(2, Matter.SUBSTANTIVE)
                .later(0)
                .then(new VoteEvent.VoteClosed(
                        new QuestionId(1),
                        new ProposalId(2),
                        story.bySeat(allInFavour(story.council()).sheet())))
                .later(0)
                .then(new ChairEvent.MeetingAdjourned(""));
        assertThat(sorts()).endsWith("VoteOpened", "vote", "MeetingAdjourned");
    }

    @Test
    void aMeetingThatGoesOnHasNoEnd() {
        assertThat(record().masthead().ended()).isEmpty();
    }
}
