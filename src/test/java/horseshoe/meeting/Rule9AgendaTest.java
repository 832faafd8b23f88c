package horseshoe.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Change;
import horseshoe.rules.TestCouncils;
import java.util.List;
import java.util.Optional;
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
    void noDraftAmendmentOrPartIsPutBeforeTheAgenda() {
        HeldMeeting meeting = HeldMeeting.opened().table("USA", "S/2024/255", "Decides", "Requests a report");
        ProposalId draft = meeting.last();
        ProposalId amendment = meeting.amend("RUS", draft, new Change.Delete(HeldMeeting.operative(2)))
                .last();
        meeting.refusesChair(Reason.AGENDA_NOT_ADOPTED, new ChairCommand.PutToVote(draft))
                .refusesChair(Reason.AGENDA_NOT_ADOPTED, new ChairCommand.PutToVote(amendment))
                .refusesChair(Reason.AGENDA_NOT_ADOPTED, new ChairCommand.OrderAmendments(draft, List.of(amendment)));
        meeting.chair(new ChairCommand.AdoptAgenda()).decided(amendment, 9).decided(draft, 9);
        assertThat(meeting.standing(draft)).isEqualTo(Standing.ADOPTED);
    }

    @Test
    void whatIsNotPutIsNotOfferedEither() {
        HeldMeeting meeting = HeldMeeting.opened().table("USA", "S/2024/255", "Decides");
        assertThat(Openings.candidates(meeting.state(), HeldMeeting.CHAIR, meeting.now()))
                .doesNotHaveAnyElementsOfTypes(ChairCommand.PutToVote.class, ChairCommand.AdoptWithoutVote.class)
                .hasAtLeastOneElementOfType(ChairCommand.AdoptAgenda.class);
    }

    @Test
    void draftsAreIntroducedAfterIt() {
        HeldMeeting meeting = HeldMeeting.opened()
                .table("USA", "S/2024/255", "Decides")
                .by("USA", new FloorCommand.AskForFloor(Purpose.INTRODUCTION))
                .by("FRA", new FloorCommand.AskForFloor(Purpose.EXPLANATION_BEFORE))
                .by("RUS", new FloorCommand.AskForFloor(Purpose.STATEMENT));
        meeting.refusesChair(Reason.AGENDA_NOT_ADOPTED, new FloorCommand.GiveFloor(HeldMeeting.speaker("USA")))
                .refusesChair(Reason.AGENDA_NOT_ADOPTED, new FloorCommand.GiveFloor(HeldMeeting.speaker("FRA")))
                .chair(new FloorCommand.GiveFloor(HeldMeeting.speaker("RUS")));
    }

    @Test
    void noRulingSaysWhatLawGovernsADraftBeforeIt() {
        HeldMeeting meeting = HeldMeeting.opened().by("RUS", new FloorCommand.RaisePointOfOrder("Is it procedural?"));
        meeting.refusesChair(
                        Reason.AGENDA_NOT_ADOPTED,
                        new ChairCommand.Rule(Ruling.Subject.PROCEDURAL, "It is.", Optional.empty()))
                .chair(new ChairCommand.Rule(Ruling.Subject.OTHER, "The agenda comes first.", Optional.empty()));
    }

    @Test
    void anObjectionIsTakenBackByWhoMadeIt() {
        HeldMeeting meeting = HeldMeeting.opened().by("RUS", OBJECTION).by("CHN", OBJECTION);
        PaperCommand.WithdrawObjection taken = new PaperCommand.WithdrawObjection(AGENDA);
        meeting.refuses(Reason.NO_OBJECTION_OF_YOURS, "FRA", taken)
                .by("RUS", taken)
                .refuses(Reason.NO_OBJECTION_OF_YOURS, "RUS", taken)
                .refusesChair(Reason.AGENDA_OBJECTED, new ChairCommand.AdoptAgenda());
        meeting.by("CHN", taken).refusesChair(Reason.NOBODY_OBJECTED, new ChairCommand.PutToVote(AGENDA));
        assertThat(meeting.chair(new ChairCommand.AdoptAgenda()).state().phase())
                .isEqualTo(Phase.IN_SESSION);
        meeting.refuses(Reason.AGENDA_ADOPTED, "CHN", taken);
    }

    @Test
    void anObjectionIsNotOfferedTwice() {
        HeldMeeting meeting = HeldMeeting.opened().by("RUS", OBJECTION);
        assertThat(Openings.candidates(meeting.state(), HeldMeeting.member("RUS"), meeting.now()))
                .doesNotHaveAnyElementsOfTypes(PaperCommand.ObjectToAgenda.class)
                .contains(new PaperCommand.WithdrawObjection(AGENDA));
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
