package horseshoe.meeting;

import static horseshoe.meeting.HeldMeeting.operative;
import static horseshoe.meeting.HeldMeeting.text;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Rules 31 and 36: a draft says something, and where nothing is left there is nothing to put")
class TextsWithoutParagraphsTest {
    private static final String BLANKS = "\u00a0\u200b \u3164\u2800\t\u00ad\ufeff";

    private final HeldMeeting meeting = HeldMeeting.inSession().table("USA", "S/2024/255", "Extends", "Requests");
    private final ProposalId draft = meeting.last();

    static List<DraftText> empty() {
        return List.of(
                new DraftText(List.of(), List.of()),
                new DraftText(List.of("Recalling"), List.of()),
                text(" "),
                text(""),
                text(BLANKS),
                text("Decides", " "),
                new DraftText(List.of(" "), List.of("Decides")));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void noSuchDraftIsSubmitted(DraftText nothing) {
        meeting.refuses(
                Reason.TEXT_MISSING, "RUS", new PaperCommand.TableDraft("S/2024/256", DraftTerms.plain(), nothing));
    }

    @ParameterizedTest
    @MethodSource("empty")
    void noDraftIsRevisedToNothing(DraftText nothing) {
        meeting.refuses(Reason.TEXT_MISSING, "USA", new PaperCommand.Revise(draft, nothing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b\u200b", "\u3164", BLANKS})
    void noAmendmentOfBlanksIsProposed(String blank) {
        meeting.refuses(Reason.TEXT_MISSING, "RUS", amending(new Change.Add(operative(1), blank)))
                .refuses(Reason.TEXT_MISSING, "RUS", amending(new Change.Replace(operative(1), blank)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u200b", BLANKS})
    void nothingElseIsSaidInBlanksEither(String blank) {
        meeting.refuses(Reason.TEXT_MISSING, "RUS", HeldMeeting.tabling(blank, "Decides"))
                .refuses(Reason.TEXT_MISSING, "RUS", new FloorCommand.RaisePointOfOrder(blank))
                .refuses(
                        Reason.TEXT_MISSING,
                        "RUS",
                        new PaperCommand.Invite(horseshoe.rules.procedure.QuestionKind.INVITATION_39, blank))
                .refuses(Reason.DETAIL_MISSING, "RUS", new PaperCommand.Move(MotionKind.REFER, blank));
    }

    @Test
    void theSameAmendmentIsProposedOnce() {
        meeting.amend("RUS", draft, new Change.Delete(operative(1)));
        meeting.refuses(Reason.AMENDMENT_PENDING, "RUS", amending(new Change.Delete(operative(1))))
                .isInOrder("RUS", amending(new Change.Delete(operative(2))));
    }

    @Test
    @DisplayName("The amendments that delete the last operative paragraph end the draft: nothing is left to put")
    void amendedToNothingItHasFallen() {
        ProposalId first = amended(new Change.Delete(operative(1)));
        ProposalId second = amended(new Change.Delete(operative(2)));
        meeting.decided(first, 9);
        assertThat(meeting.standing(draft)).isEqualTo(Standing.TABLED);
        meeting.decided(second, 9);
        assertThat(meeting.standing(draft)).isEqualTo(Standing.NOT_ADOPTED);
        meeting.refusesChair(Reason.ALREADY_DECIDED, new ChairCommand.PutToVote(draft));
    }

    @Test
    void itHasNotFallenWhileAnAmendmentWouldStillAddAParagraph() {
        ProposalId first = amended(new Change.Delete(operative(1)));
        ProposalId second = amended(new Change.Delete(operative(2)));
        ProposalId added = amended(new Change.Add(operative(0), "Condemns"));
        meeting.decided(first, 9).decided(second, 9);
        assertThat(meeting.standing(draft)).isEqualTo(Standing.TABLED);
        meeting.refusesChair(Reason.AMENDMENTS_FIRST, new ChairCommand.PutToVote(draft));
        meeting.decided(added, 9).decided(draft, 9);
        assertThat(meeting.standing(draft)).isEqualTo(Standing.ADOPTED);
        assertThat(meeting.textOf(draft)).isEqualTo(text("Condemns"));
    }

    @Test
    void itFallsWhenThatAmendmentIsLost() {
        ProposalId added = amendedToNothingBut();
        meeting.decided(added, 8);
        assertThat(meeting.standing(draft)).isEqualTo(Standing.NOT_ADOPTED);
    }

    @Test
    void itFallsWhenThatAmendmentIsWithdrawn() {
        ProposalId added = amendedToNothingBut();
        meeting.by("RUS", new PaperCommand.Withdraw(added));
        assertThat(meeting.standing(draft)).isEqualTo(Standing.NOT_ADOPTED);
    }

    @Test
    void aFallenDraftDoesNotHoldUpTheNext() {
        meeting.table("FRA", "S/2024/256", "Decides");
        ProposalId next = meeting.last();
        meeting.decided(amended(new Change.Delete(operative(1))), 9);
        meeting.by("RUS", new PaperCommand.AskForParts(draft, List.of(operative(1))));
        meeting.decided(meeting.last(), 8).decided(next, 9);
        assertThat(meeting.standing(next)).isEqualTo(Standing.ADOPTED);
    }

    @Test
    void sponsorsWithdrawRatherThanAcceptThatNothingIsLeft() {
        ProposalId first = amended(new Change.Delete(operative(1)));
        ProposalId second = amended(new Change.Delete(operative(2)));
        meeting.by("USA", new PaperCommand.AcceptAmendment(first))
                .refuses(Reason.NOTHING_LEFT, "USA", new PaperCommand.AcceptAmendment(second));
    }

    @Test
    void anAcceptanceIsTakenBackUntilAllHaveAccepted() {
        meeting.by("FRA", new PaperCommand.Sponsor(draft));
        ProposalId first = amended(new Change.Delete(operative(1)));
        PaperCommand.WithdrawAcceptance taken = new PaperCommand.WithdrawAcceptance(first);
        meeting.refuses(Reason.NOT_ACCEPTED_BY_YOU, "USA", taken)
                .by("USA", new PaperCommand.AcceptAmendment(first))
                .by("USA", taken)
                .by("FRA", new PaperCommand.AcceptAmendment(first));
        assertThat(meeting.standing(first)).isEqualTo(Standing.TABLED);
        meeting.by("USA", new PaperCommand.AcceptAmendment(first)).refuses(Reason.ALREADY_DECIDED, "USA", taken);
    }

    @Test
    void aLeavingSponsorDoesNotLeaveNothingBehind() {
        meeting.by("FRA", new PaperCommand.Sponsor(draft));
        ProposalId first = amended(new Change.Delete(operative(1)));
        ProposalId second = amended(new Change.Delete(operative(2)));
        meeting.by("USA", new PaperCommand.AcceptAmendment(first))
                .by("USA", new PaperCommand.AcceptAmendment(second))
                .by("FRA", new PaperCommand.AcceptAmendment(first))
                .by("FRA", new PaperCommand.LeaveSponsors(draft));
        assertThat(meeting.textOf(draft)).isEqualTo(text("Requests"));
        assertThat(meeting.standing(second)).isEqualTo(Standing.TABLED);
    }

    @Test
    @DisplayName("A draft that an old log left without a paragraph is not put, and does not hold up the next")
    void anEmptyDraftOfAnOldLogIsNotPut() {
        HeldMeeting old = HeldMeeting.inSession()
                .happens(new PaperEvent.ProposalTabled(new Proposal.Draft(
                        new ProposalId(2),
                        "S/2024/1",
                        List.of(horseshoe.rules.SeatId.of("USA")),
                        DraftTerms.plain(),
                        new DraftText(List.of(), List.of()))))
                .table("FRA", "S/2024/2", "Decides");
        old.refusesChair(Reason.NOTHING_LEFT, new ChairCommand.PutToVote(new ProposalId(2)))
                .refusesChair(Reason.NOTHING_LEFT, new ChairCommand.AdoptWithoutVote(new ProposalId(2)));
        assertThat(old.decided(old.last(), 9).standing(old.last())).isEqualTo(Standing.ADOPTED);
    }

    @Test
    void thePreambleMayGo() {
        meeting.decided(amended(new Change.Delete(new ParagraphId(Half.PREAMBULAR, 1))), 9);
        assertThat(meeting.standing(draft)).isEqualTo(Standing.TABLED);
    }

    private ProposalId amendedToNothingBut() {
        ProposalId first = amended(new Change.Delete(operative(1)));
        ProposalId second = amended(new Change.Delete(operative(2)));
        ProposalId added = amended(new Change.Add(operative(0), "Condemns"));
        meeting.decided(first, 9).decided(second, 9);
        return added;
    }

    private PaperCommand.ProposeAmendment amending(Change change) {
        return new PaperCommand.ProposeAmendment(draft, change);
    }

    private ProposalId amended(Change change) {
        return meeting.amend("RUS", draft, change).last();
    }
}
