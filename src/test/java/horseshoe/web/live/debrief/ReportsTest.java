package horseshoe.web.live.debrief;

import static horseshoe.rules.TestCouncils.allInFavour;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassState;
import horseshoe.export.document.Format;
import horseshoe.export.document.Read;
import horseshoe.export.document.Report;
import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.VoteEvent;
import horseshoe.rules.Matter;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.verbatim.Story;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The record of a meeting, and what one member did in it, as documents. */
class ReportsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Takeaways takeaways = new Takeaways(HeldClass.LIBRARY, Locale.ENGLISH);
    private final Story story = Story.opened()
            .draft("S/2024/255", "USA")
            .amendment(2, "FRA")
            .speech("FRA", 90, "=We support it.\nWith all our heart.", "نؤيد هذا المشروع")
            .speech("JPN", 1);

    private ClassState vetoed() {
        story.vote(
                        2,
                        Matter.SUBSTANTIVE,
                        allInFavour(story.council()).against("RUS", "FRA").sheet())
                .then(new ChairEvent.MeetingAdjourned(""));
        return HeldClass.of(story).state();
    }

    private Report record(ClassState state) {
        return takeaways.recordReport(state, state.run(), BERLIN);
    }

    private Optional<Report> seat(ClassState state, String seat) {
        return takeaways.seatReport(state, state.run(), SeatId.of(seat), BERLIN);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "TXT"})
    void theRecordTellsTheMeetingInTheOrderOfTheCouncilsOwn(Format format) {
        assertThat(Read.text(format, record(vetoed())))
                .contains("HS/K7WM4X/PV.1", "Europe/Berlin", "Our class")
                .containsSubsequence("President:", "Japan", "Members:", "Algeria", "a bot", "France", "Ambassador 2")
                .containsSubsequence("Agenda", "Non-proliferation", "Ambassador 2 (France): =We support it.")
                .containsSubsequence("With all our heart.", "نؤيد هذا المشروع")
                .containsSubsequence("The President: (statement, one second)", "show of hands", "In favour:")
                .containsSubsequence("Against:", "France, Russian Federation", "Abstaining:", "none")
                .containsSubsequence("The President: There were 13 votes", "The meeting rose.")
                .containsSubsequence("The votes, member by member", "Draft resolution S/2024/255", "China", "In favour")
                .containsSubsequence("13 in favour, 2 against, 0 abstaining", "Not a document of the United Nations");
    }

    @Test
    void timesOfDayAreThoseOfTheClass() {
        assertThat(Read.text(Format.TXT, record(vetoed()))).contains("From 10:00 to 10:01 (Europe/Berlin)");
    }

    @Test
    void aMeetingThatGoesOnHasNoEndYet() {
        assertThat(Read.text(Format.TXT, record(HeldClass.of(story).state())))
                .contains("Began at 10:00 (Europe/Berlin)")
                .doesNotContain("The meeting rose.", "member by member");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF", "TXT"})
    void aSeatsPageTellsWhatItDid(Format format) {
        assertThat(Read.text(format, seat(vetoed(), "FRA").orElseThrow()))
                .contains("HS/K7WM4X/PV.1/FRA", "France: what its delegation did", "Ambassador 2")
                .contains("France spoke once.", "1:30", "98.9 %")
                .containsSubsequence("How it voted", "In the real Council", "Draft resolution", "Against", "In favour")
                .containsSubsequence("What it said", "Statement (1:30): =We support it.", "With all our heart.")
                .containsSubsequence("What it put forward", "The amendment of France", "before the Council");
    }

    @Test
    void aSeatThatDidNothingHasAPageWithoutEmptyHeadings() {
        assertThat(Read.text(
                        Format.TXT, seat(HeldClass.of(story).state(), "MLT").orElseThrow()))
                .contains("Played by a bot.", "Speeches  0")
                .doesNotContain("How it voted", "What it said", "What it put forward");
    }

    @Test
    void aSeatThatIsNotThereHasNone() {
        assertThat(seat(vetoed(), "ZZZ")).isEmpty();
    }

    @Test
    void nothingTellsHowAnybodyVotesWhileTheVoteIsOpen() {
        story.openVote(2, Matter.SUBSTANTIVE);
        ClassState before = HeldClass.of(story).state();
        story.then(new VoteEvent.VoteCast(new QuestionId(1), SeatId.of("FRA"), Vote.AGAINST));
        ClassState after = HeldClass.of(story).state();
        assertThat(record(after)).isEqualTo(record(before));
        assertThat(seat(after, "FRA")).isEqualTo(seat(before, "FRA"));
    }
}
