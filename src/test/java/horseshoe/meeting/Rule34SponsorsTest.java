package horseshoe.meeting;

import static horseshoe.meeting.HeldMeeting.operative;
import static horseshoe.meeting.HeldMeeting.text;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Change;
import horseshoe.rules.SeatId;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Rules 31 and 34: drafts are submitted in writing and need no seconder; sponsors join, leave and revise")
class Rule34SponsorsTest {
    private final HeldMeeting meeting =
            HeldMeeting.inSession().table("USA", "S/2024/255", "Extends", "Requests a report");
    private final ProposalId draft = meeting.last();
    private final PaperCommand.Sponsor joining = new PaperCommand.Sponsor(draft);
    private final PaperCommand.LeaveSponsors leaving = new PaperCommand.LeaveSponsors(draft);

    private List<SeatId> sponsors() {
        return meeting.state().papers().draft(draft).orElseThrow().sponsors();
    }

    @Nested
    @DisplayName("A draft")
    class ADraft {
        @Test
        void needsNoSeconder() {
            assertThat(meeting.decided(draft, 9).standing(draft)).isEqualTo(Standing.ADOPTED);
        }

        @Test
        void hasASymbolOfItsOwn() {
            meeting.refuses(Reason.TEXT_MISSING, "RUS", HeldMeeting.tabling(" ", "Decides"))
                    .refuses(Reason.SYMBOL_TAKEN, "RUS", HeldMeeting.tabling(" s/2024/255 ", "Decides"))
                    .isInOrder("RUS", HeldMeeting.tabling("S/2024/256", "Decides"));
        }

        @Test
        void isADraftResolution() {
            DraftTerms motion = new DraftTerms(
                    QuestionKind.SUSPENSION, horseshoe.rules.Chapter.OTHER, java.util.Set.of(), List.of());
            meeting.refuses(
                    Reason.NOT_A_DRAFT, "RUS", new PaperCommand.TableDraft("S/2024/256", motion, text("Suspends")));
        }
    }

    @Nested
    @DisplayName("A sponsor")
    class ASponsor {
        @Test
        void joinsBehindTheMemberThatSubmittedIt() {
            meeting.by("FRA", joining).by("DZA", joining);
            assertThat(sponsors()).containsExactly(SeatId.of("USA"), SeatId.of("FRA"), SeatId.of("DZA"));
            assertThat(meeting.changesNothing("FRA", joining)).isEmpty();
        }

        @Test
        void addsNoVote() {
            for (String seat : List.of("FRA", "GBR", "DZA", "ECU", "GUY", "JPN", "MLT", "MOZ")) {
                meeting.by(seat, joining);
            }
            assertThat(sponsors()).hasSize(9);
            assertThat(meeting.decided(draft, 8).standing(draft)).isEqualTo(Standing.NOT_ADOPTED);
        }

        @Test
        void mayVoteOtherwise() {
            meeting.by("FRA", joining).decided(draft, HeldMeeting.all().against("FRA"));
            assertThat(meeting.decision().vetoes().size()).isEqualTo(1);
        }

        @Test
        void leavesUnlessItIsTheLast() {
            meeting.refuses(Reason.NOT_A_SPONSOR, "FRA", leaving).refuses(Reason.LAST_SPONSOR, "USA", leaving);
            meeting.by("FRA", joining).by("FRA", leaving);
            assertThat(meeting.events()).endsWith(new PaperEvent.SponsorLeft(draft, SeatId.of("FRA")));
            assertThat(sponsors()).containsExactly(SeatId.of("USA"));
        }

        @Test
        void comesTooLateOnceTheDraftIsVoted() {
            meeting.by("FRA", joining).chair(new ChairCommand.PutToVote(draft));
            meeting.refuses(Reason.VOTE_UNDER_WAY, "DZA", joining).refuses(Reason.VOTE_UNDER_WAY, "FRA", leaving);
            meeting.voted(HeldMeeting.all())
                    .refuses(Reason.ALREADY_DECIDED, "DZA", joining)
                    .refuses(Reason.ALREADY_DECIDED, "FRA", leaving);
        }

        @Test
        void isOneOfADraft() {
            meeting.refuses(Reason.NO_SUCH_PROPOSAL, "FRA", new PaperCommand.Sponsor(new ProposalId(1)))
                    .refuses(Reason.NO_SUCH_PROPOSAL, "USA", new PaperCommand.LeaveSponsors(new ProposalId(9)));
        }
    }

    @Nested
    @DisplayName("A revision")
    class ARevision {
        private final PaperCommand.Revise revision =
                new PaperCommand.Revise(draft, text("Welcomes", "Extends for a month", "Requests a report"));

        @Test
        void ofAnySponsorReplacesTheText() {
            meeting.refuses(Reason.NOT_A_SPONSOR, "FRA", revision)
                    .by("FRA", joining)
                    .by("FRA", revision);
            assertThat(meeting.textOf(draft)).isEqualTo(revision.text());
            assertThat(meeting.changesNothing("USA", revision)).isEmpty();
        }

        @Test
        void comesTooLateOnceVotingHasBegun() {
            meeting.amend("RUS", draft, new Change.Delete(operative(2)));
            meeting.decided(meeting.last(), 8).refuses(Reason.VOTING_BEGUN, "USA", revision);
        }

        @Test
        void takesAmendmentsAlongWithTheirParagraph() {
            ProposalId kept =
                    meeting.amend("RUS", draft, new Change.Delete(operative(2))).last();
            ProposalId gone =
                    meeting.amend("RUS", draft, new Change.Delete(operative(1))).last();
            meeting.by("USA", revision);
            assertThat(meeting.state().papers().paper(kept).orElseThrow().proposal())
                    .isEqualTo(new Proposal.Amendment(kept, draft, SeatId.of("RUS"), new Change.Delete(operative(3))));
            assertThat(meeting.standing(gone)).isEqualTo(Standing.MOOT);
        }
    }
}
