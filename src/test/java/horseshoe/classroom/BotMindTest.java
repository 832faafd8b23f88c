package horseshoe.classroom;

import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.BotMind.Intent;
import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.meeting.DraftTerms;
import horseshoe.meeting.MotionKind;
import horseshoe.meeting.PaperEvent.ProposalTabled;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Ruling;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How a bot votes, and why")
class BotMindTest {
    private final Room room = Room.panel();
    private final Proposal draft = draft(room);

    private static Proposal draft(Room room) {
        RunEvent.MeetingWent first =
                (RunEvent.MeetingWent) room.run().history().getFirst().event();
        return ((ProposalTabled) first.event()).proposal();
    }

    private BotMind mind(Room of, Map<SeatId, Vote> told) {
        return new BotMind(
                of.state()
                        .lesson()
                        .scenario()
                        .map(scenario -> new Plot(
                                scenario.script(), of.run().state().setting().council())),
                told,
                of.run().state());
    }

    private Intent on(Proposal proposal, String seat) {
        return mind(room, Map.of()).on(proposal, seat(seat));
    }

    private static void expect(Intent intent, Vote vote, BotReason reason) {
        assertThat(intent.vote()).isEqualTo(vote);
        assertThat(intent.reason()).isEqualTo(reason);
    }

    private static Proposal motion(MotionKind kind, String mover) {
        return new Proposal.Motion(new ProposalId(2), seat(mover), kind, "");
    }

    @Test
    void onTheScenariosDraftByItsStanceAndInItsWords() {
        expect(on(draft, "RUS"), Vote.AGAINST, BotReason.STANCE);
        expect(on(draft, "CHN"), Vote.ABSTAINING, BotReason.STANCE);
        assertThat(on(draft, "RUS").words()).startsWith("Buys North Korean arms");
    }

    @Test
    void onAnyDraftAsTheTeacherToldIt() {
        expect(
                mind(room, Map.of(seat("RUS"), Vote.ABSTAINING)).on(draft, seat("RUS")),
                Vote.ABSTAINING,
                BotReason.TOLD);
    }

    @Test
    void onAnotherDraftTheSponsorsInFavourAndNobodyElse() {
        Proposal other = new Proposal.Draft(
                new ProposalId(2),
                "S/2024/999",
                List.of(seat("CHN")),
                DraftTerms.plain(),
                new DraftText(List.of(), List.of("Decides nothing.")));

        expect(on(other, "CHN"), Vote.IN_FAVOUR, BotReason.OWN);
        expect(on(other, "FRA"), Vote.ABSTAINING, BotReason.NO_STANCE);
    }

    @Test
    void onAnAmendmentTheMoverForTheSponsorsAgainst() {
        Change change = new Change.Delete(new ParagraphId(Half.OPERATIVE, 1));
        Proposal amendment = new Proposal.Amendment(new ProposalId(2), new ProposalId(1), seat("RUS"), change);

        expect(on(amendment, "RUS"), Vote.IN_FAVOUR, BotReason.OWN);
        expect(on(amendment, "USA"), Vote.AGAINST, BotReason.KEEPS_DRAFT);
        expect(on(amendment, "FRA"), Vote.ABSTAINING, BotReason.NO_STANCE);
    }

    @Test
    void onAPartAsOnTheWhole() {
        Proposal part = new Proposal.Part(
                new ProposalId(2), new ProposalId(1), seat("FRA"), List.of(new ParagraphId(Half.OPERATIVE, 1)));

        expect(on(part, "RUS"), Vote.AGAINST, BotReason.STANCE);
    }

    @Test
    void onPuttingTheMatterOffAsItServesTheSeat() {
        Proposal adjourn = motion(MotionKind.ADJOURN, "CHN");

        expect(on(adjourn, "CHN"), Vote.IN_FAVOUR, BotReason.OWN);
        expect(on(adjourn, "RUS"), Vote.IN_FAVOUR, BotReason.PUTS_OFF);
        expect(on(adjourn, "FRA"), Vote.AGAINST, BotReason.GOES_ON);
    }

    @Test
    void onOtherProcedureInFavourUnlessItsOpponentsAsk() {
        Proposal agenda = new Proposal.Agenda(new ProposalId(2), "An item");
        Proposal invitation = new Proposal.Invitation(
                new ProposalId(2), seat("USA"), QuestionKind.INVITATION_39, "The Chair of the Panel");

        expect(on(agenda, "RUS"), Vote.IN_FAVOUR, BotReason.LETS_TALK);
        expect(on(invitation, "RUS"), Vote.AGAINST, BotReason.AGAINST_SPONSORS);
        expect(on(invitation, "FRA"), Vote.IN_FAVOUR, BotReason.LETS_TALK);
    }

    @Test
    void aRulingStands() {
        Ruling ruling = new Ruling(seat("FRA"), "Is this in order?", Ruling.Subject.OTHER, "It is.", Optional.empty());
        Proposal challenge = new Proposal.Challenge(new ProposalId(2), seat("FRA"), ruling);

        expect(on(challenge, "FRA"), Vote.IN_FAVOUR, BotReason.OWN);
        expect(on(challenge, "GBR"), Vote.AGAINST, BotReason.UPHOLDS_RULING);
    }

    @Test
    void onAQuestionThatTheScenarioHasAVoteOnAsItSays() {
        Room agenda =
                Room.of(Room.scripted(Room.scenario("textbook/adopting-the-agenda"), List.of(), Optional.empty()));
        Proposal item = new Proposal.Agenda(new ProposalId(1), "An item");

        expect(mind(agenda, Map.of()).on(item, seat("CHN")), Vote.AGAINST, BotReason.SCENARIO);
        expect(mind(agenda, Map.of()).on(item, seat("SOM")), Vote.ABSTAINING, BotReason.SCENARIO);
        expect(mind(agenda, Map.of()).on(item, seat("FRA")), Vote.IN_FAVOUR, BotReason.SCENARIO);
        expect(mind(agenda, Map.of()).on(draft(agenda), seat("CHN")), Vote.ABSTAINING, BotReason.STANCE);
    }

    @Test
    void withoutAScenarioNobodyHasAStance() {
        Room blank = Room.of(Room.blank("2024-03-28"));

        expect(
                mind(blank, Map.of()).on(motion(MotionKind.SUSPEND, "CHN"), seat("FRA")),
                Vote.ABSTAINING,
                BotReason.NO_STANCE);
    }
}
