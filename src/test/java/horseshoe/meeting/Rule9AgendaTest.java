package horseshoe.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.rules.TestCouncils;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Rule 9: the first item of every meeting is the adoption of the agenda")
class Rule9AgendaTest {
    private static final ProposalId AGENDA = new ProposalId(1);
    private static final PaperCommand.ObjectToAgenda OBJECTION = new PaperCommand.ObjectToAgenda("Not our business");

    @Test
    void aMeetingOpensWithItsProvisionalAgenda() {
        HeldMeeting meeting = HeldMeeting.opened();
        assertThat(meeting.events()).containsExactly(new ChairEvent.MeetingOpened(AGENDA, "Non-proliferation"));
        assertThat(meeting.state().phase()).isEqualTo(Phase.AGENDA);
        meeting.refusesChair(Reason.MEETING_ALREADY_OPEN, new ChairCommand.OpenMeeting());
    }

    @Test
    void withoutObjectionItIsAdoptedWithoutAVote() {
        HeldMeeting meeting = HeldMeeting.opened();
        meeting.refusesChair(Reason.NOBODY_OBJECTED, new ChairCommand.PutToVote(AGENDA));
        meeting.chair(new ChairCommand.AdoptAgenda());
        assertThat(meeting.state().phase()).isEqualTo(Phase.IN_SESSION);
        assertThat(meeting.standing(AGENDA)).isEqualTo(Standing.ACCEPTED);
        meeting.refusesChair(Reason.AGENDA_ADOPTED, new ChairCommand.AdoptAgenda());
        meeting.refusesChair(Reason.MEETING_ALREADY_OPEN, new ChairCommand.OpenMeeting());
        meeting.refuses(Reason.AGENDA_ADOPTED, "RUS", OBJECTION);
    }

    @Test
    void afterAnObjectionItTakesAVote() {
        HeldMeeting meeting = HeldMeeting.opened().by("RUS", OBJECTION);
        meeting.refusesChair(Reason.AGENDA_OBJECTED, new ChairCommand.AdoptAgenda());
        assertThat(meeting.changesNothing("RUS", OBJECTION)).isEmpty();
        assertThat(meeting.decided(AGENDA, 9).state().phase()).isEqualTo(Phase.IN_SESSION);
    }

    @Test
    void untilThenNothingOfSubstanceIsInOrder() {
        HeldMeeting.opened()
                .refuses(Reason.AGENDA_NOT_ADOPTED, "USA", new PaperCommand.Move(MotionKind.POSTPONE, ""))
                .refusesChair(Reason.AGENDA_NOT_ADOPTED, new ChairCommand.AdjournMeeting())
                .refusesChair(Reason.AGENDA_NOT_ADOPTED, new ChairCommand.AdoptWithoutVote(AGENDA));
    }

    @Test
    void beforeTheOpeningOnlyWrittenWorkIsDone() {
        HeldMeeting meeting = HeldMeeting.called(Preset.COUNCIL).table("USA", "S/2024/255", "Decides");
        meeting.refusesChair(Reason.MEETING_NOT_OPEN, new ChairCommand.AdoptAgenda());
        meeting.refuses(Reason.MEETING_NOT_OPEN, "RUS", new FloorCommand.RaisePointOfOrder("When?"));
        assertThat(meeting.chair(new ChairCommand.OpenMeeting()).last()).isEqualTo(new ProposalId(2));
    }

    static Stream<Arguments> realVotes() {
        return Stream.of(
                Arguments.of("G10 3-0-12", HeldMeeting.inFavour(3), Phase.ADJOURNED),
                Arguments.of("G11 6-0-9", HeldMeeting.inFavour(6), Phase.ADJOURNED),
                Arguments.of("eight", HeldMeeting.inFavour(8), Phase.ADJOURNED),
                Arguments.of(
                        "G12 12-2-1", HeldMeeting.all().against("CHN", "RUS").abstaining("MOZ"), Phase.IN_SESSION),
                Arguments.of(
                        "G13 9-4-2",
                        HeldMeeting.all().against("CHN", "RUS", "DZA", "MOZ").abstaining("GUY", "SLE"),
                        Phase.IN_SESSION),
                Arguments.of(
                        "G14 11-2-2",
                        HeldMeeting.all().against("CHN", "RUS").abstaining("DZA", "MOZ"),
                        Phase.IN_SESSION));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("realVotes")
    @DisplayName("Nine votes carry it, whoever is against; fewer end the meeting, even if nobody is")
    void nineVotesCarryIt(String name, TestCouncils.Votes votes, Phase after) {
        HeldMeeting meeting = HeldMeeting.opened().by("RUS", OBJECTION).decided(AGENDA, votes);
        assertThat(meeting.state().phase()).as(name).isEqualTo(after);
        assertThat(meeting.decision().vetoes().isEmpty()).isTrue();
    }

    @Test
    void aFailedAgendaEndsTheMeeting() {
        HeldMeeting meeting = HeldMeeting.opened().by("RUS", OBJECTION).decided(AGENDA, 8);
        assertThat(meeting.events()).endsWith(new ChairEvent.MeetingAdjourned(""));
        assertThat(meeting.standing(AGENDA)).isEqualTo(Standing.NOT_ADOPTED);
        meeting.refuses(Reason.MEETING_OVER, "FRA", new FloorCommand.AskForFloor(Purpose.STATEMENT));
    }
}
