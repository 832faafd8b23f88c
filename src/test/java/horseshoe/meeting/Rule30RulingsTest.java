package horseshoe.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.drafting.Change;
import horseshoe.rules.Chapter;
import horseshoe.rules.Ground;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 30: the President rules at once on a point of order, and the ruling stands unless it is overruled")
class Rule30RulingsTest {
    private static final FloorCommand.RaisePointOfOrder POINT = new FloorCommand.RaisePointOfOrder("Is it procedural?");
    private static final FloorCommand.ChallengeRuling CHALLENGE = new FloorCommand.ChallengeRuling();

    private static ChairCommand.Rule rule(Ruling.Subject subject) {
        return new ChairCommand.Rule(subject, "It is as I say.", Optional.empty());
    }

    private final HeldMeeting meeting = HeldMeeting.inSession().table("JPN", "S/2024/300", "Appoints a group");
    private final ProposalId draft = meeting.last();

    private Matter matterOfTheNextVote() {
        meeting.chair(new ChairCommand.PutToVote(draft));
        return meeting.state().voting().orElseThrow().question().matter();
    }

    @Nested
    @DisplayName("A point of order")
    class APointOfOrder {
        @Test
        void mayInterruptASpeaker() {
            meeting.speech("FRA", Purpose.STATEMENT).by("RUS", POINT);
            assertThat(meeting.state().chair().point())
                    .contains(new Chair.PointOfOrder(SeatId.of("RUS"), POINT.point()));
            assertThat(meeting.state().floor().speech()).isPresent();
        }

        @Test
        void isRuledOnBeforeBusinessGoesOn() {
            meeting.by("RUS", POINT);
            meeting.refusesChair(Reason.POINT_OF_ORDER_FIRST, new ChairCommand.PutToVote(draft));
            meeting.refuses(Reason.POINT_OF_ORDER_FIRST, "USA", new PaperCommand.Withdraw(draft));
            meeting.refuses(Reason.POINT_PENDING, "CHN", POINT);
            meeting.by("CHN", new FloorCommand.AskForFloor(Purpose.STATEMENT));
            assertThat(meeting.chair(rule(Ruling.Subject.OTHER)).state().chair().point())
                    .isEmpty();
        }

        @Test
        void saysSomething() {
            meeting.refuses(Reason.TEXT_MISSING, "RUS", new FloorCommand.RaisePointOfOrder(" "));
            meeting.refusesChair(Reason.NO_POINT_OF_ORDER, rule(Ruling.Subject.OTHER));
        }

        @Test
        void duringAVoteConcernsItsConduct() {
            meeting.chair(new ChairCommand.PutToVote(draft)).by("RUS", POINT);
            meeting.by("CHN", new VoteCommand.CastVote(meeting.question(), Vote.IN_FAVOUR));
            meeting.refusesChair(Reason.POINT_OF_ORDER_FIRST, new ChairCommand.CloseVote(meeting.question()));
            meeting.refusesChair(Reason.ONLY_THE_CONDUCT_OF_THE_VOTE, rule(Ruling.Subject.PROCEDURAL));
            meeting.chair(rule(Ruling.Subject.OTHER));
            meeting.chair(new ChairCommand.CloseVote(meeting.question()));
            assertThat(meeting.state().chair().settled()).isEmpty();
            meeting.chair(new ChairCommand.CloseList(true));
            assertThat(meeting.state().chair().settled())
                    .extracting(Chair.Settled::stands)
                    .containsExactly(true);
        }

        @Test
        void isTakenBackBeforeItIsRuledOn() {
            meeting.by("RUS", POINT).refuses(Reason.NO_POINT_OF_YOURS, "CHN", new FloorCommand.WithdrawPoint());
            meeting.by("RUS", new FloorCommand.WithdrawPoint());
            assertThat(meeting.state().chair().point()).isEmpty();
            meeting.refusesChair(Reason.NO_POINT_OF_ORDER, rule(Ruling.Subject.OTHER))
                    .refuses(Reason.NO_POINT_OF_YOURS, "RUS", new FloorCommand.WithdrawPoint())
                    .chair(new ChairCommand.PutToVote(draft))
                    .by("RUS", POINT)
                    .by("RUS", new FloorCommand.WithdrawPoint())
                    .chair(new ChairCommand.CloseVote(meeting.question()));
        }
    }

    @Nested
    @DisplayName("A ruling")
    class ARuling {
        @Test
        void standsIfNobodyChallengesIt() {
            meeting.ruled(Ruling.Subject.PROCEDURAL);
            assertThat(meeting.state().chair().ruling()).isPresent();
            assertThat(matterOfTheNextVote()).isEqualTo(Matter.PROCEDURAL);
            assertThat(meeting.state().chair().ruling()).isEmpty();
            meeting.chair(new ChairCommand.CloseVote(meeting.question()));
            meeting.refuses(Reason.NO_RULING, "RUS", CHALLENGE);
        }

        @Test
        void isNotSettledByWhatMembersDo() {
            meeting.ruled(Ruling.Subject.OTHER).by("CHN", new FloorCommand.AskForFloor(Purpose.STATEMENT));
            assertThat(meeting.state().chair().ruling()).isPresent();
            meeting.chair(new FloorCommand.GiveFloor(HeldMeeting.speaker("CHN")));
            assertThat(meeting.state().chair().ruling()).isEmpty();
        }

        @Test
        void isVotedOnAtOnceWhenChallenged() {
            meeting.ruled(Ruling.Subject.PROCEDURAL).by("RUS", CHALLENGE);
            assertThat(meeting.state().voting().map(Votes.Voting::on)).contains(meeting.last());
            assertThat(meeting.state().voting().orElseThrow().question().matter())
                    .isEqualTo(Matter.PROCEDURAL);
            meeting.refusesChair(Reason.VOTE_UNDER_WAY, new ChairCommand.PutToVote(draft));
        }

        @Test
        @DisplayName("stands with eight votes against it, and falls with nine; there is no veto")
        void fallsWithNineVotes() {
            meeting.ruled(Ruling.Subject.PROCEDURAL).by("RUS", CHALLENGE).voted(HeldMeeting.inFavour(8));
            assertThat(matterOfTheNextVote()).isEqualTo(Matter.PROCEDURAL);
        }

        @Test
        void isReversedByNineVotes() {
            meeting.ruled(Ruling.Subject.PROCEDURAL).by("CHN", CHALLENGE).voted(HeldMeeting.inFavour(9));
            assertThat(meeting.state().chair().settled())
                    .extracting(Chair.Settled::stands)
                    .containsExactly(false);
            assertThat(matterOfTheNextVote()).isEqualTo(Matter.SUBSTANTIVE);
        }

        @Test
        void canBeChallengedInTheMiddleOfASpeechThatThenGoesOn() {
            meeting.speech("FRA", Purpose.STATEMENT).ruled(Ruling.Subject.OTHER).by("RUS", CHALLENGE);
            meeting.voted(HeldMeeting.inFavour(2));
            assertThat(meeting.state().floor().speech()).isPresent();
        }

        @Test
        void aNewerRulingGoesBeforeAnOlderOne() {
            meeting.ruled(Ruling.Subject.PROCEDURAL).ruled(Ruling.Subject.SUBSTANTIVE);
            assertThat(matterOfTheNextVote()).isEqualTo(Matter.SUBSTANTIVE);
        }

        @Test
        void governsAmendmentsAndPartsToo() {
            meeting.ruled(Ruling.Subject.PROCEDURAL)
                    .amend("RUS", draft, new Change.Add(HeldMeeting.operative(1), "Requests a report"));
            ProposalId amendment = meeting.last();
            meeting.decided(amendment, HeldMeeting.all().against("USA"));
            assertThat(meeting.standing(amendment)).isEqualTo(Standing.ADOPTED);
            meeting.by("RUS", new PaperCommand.AskForParts(draft, List.of(HeldMeeting.operative(1))));
            meeting.decided(meeting.last(), HeldMeeting.all().against("USA"));
            assertThat(matterOfTheNextVote()).isEqualTo(Matter.PROCEDURAL);
        }

        @Test
        void endsWithTheDraftItGoverned() {
            meeting.table("RUS", "S/2024/301", "Decides")
                    .ruled(Ruling.Subject.PROCEDURAL)
                    .decided(draft, 9);
            meeting.chair(new ChairCommand.PutToVote(meeting.last()));
            assertThat(meeting.state().voting().orElseThrow().question().matter())
                    .isEqualTo(Matter.SUBSTANTIVE);
        }
    }

    @Nested
    @DisplayName("A ruling during a vote")
    class DuringAVote {
        private HeldMeeting ruledInTheVote() {
            return meeting.chair(new ChairCommand.PutToVote(draft)).ruled(Ruling.Subject.OTHER);
        }

        private HeldMeeting close() {
            return meeting.chair(new ChairCommand.CloseVote(meeting.question()));
        }

        private QuestionId voteOnTheDraft() {
            return meeting.state().votes().taken().getFirst().id();
        }

        @Test
        void challengedAtOnceIsPutAsSoonAsTheResultIsAnnounced() {
            ruledInTheVote().by("CHN", CHALLENGE);
            ProposalId challenge = meeting.last();
            assertThat(meeting.state().voting().map(Votes.Voting::on)).contains(draft);
            meeting.refuses(Reason.RULING_CHALLENGED, "FRA", CHALLENGE);
            close();
            assertThat(meeting.state().voting().map(Votes.Voting::on)).contains(challenge);
            meeting.voted(HeldMeeting.inFavour(9));
            assertThat(meeting.state().chair().settled())
                    .extracting(Chair.Settled::stands)
                    .containsExactly(false);
        }

        @Test
        void canBeChallengedWhenTheVoteIsClosed() {
            ruledInTheVote();
            close().by("RUS", CHALLENGE);
            assertThat(meeting.state().voting().map(Votes.Voting::on)).contains(meeting.last());
            meeting.voted(HeldMeeting.inFavour(8));
            assertThat(meeting.state().chair().settled())
                    .extracting(Chair.Settled::stands)
                    .containsExactly(true);
            meeting.refuses(Reason.NO_RULING, "RUS", CHALLENGE);
        }

        @Test
        void canBeChallengedUntilThePresidentGoesOn() {
            ruledInTheVote();
            close().chair(new ChairCommand.AllotTime(60)).refuses(Reason.NO_RULING, "RUS", CHALLENGE);
        }

        @Test
        void overruledLeavesTheAnnouncedResultAlone() {
            ruledInTheVote().by("CHN", CHALLENGE);
            close().voted(HeldMeeting.all());
            assertThat(meeting.state()
                            .votes()
                            .taken(voteOnTheDraft())
                            .orElseThrow()
                            .decision()
                            .ground())
                    .isEqualTo(Ground.INSUFFICIENT_AFFIRMATIVE_VOTES);
            assertThat(meeting.standing(draft)).isEqualTo(Standing.NOT_ADOPTED);
        }

        @Test
        void onAChallengeCanBeChallengedInItsTurn() {
            meeting.ruled(Ruling.Subject.PROCEDURAL).by("CHN", CHALLENGE).ruled(Ruling.Subject.OTHER);
            meeting.by("RUS", CHALLENGE);
            ProposalId second = meeting.last();
            meeting.voted(HeldMeeting.inFavour(8));
            assertThat(meeting.state().voting().map(Votes.Voting::on)).contains(second);
            meeting.voted(HeldMeeting.inFavour(9));
            assertThat(meeting.state().chair().settled())
                    .extracting(Chair.Settled::stands)
                    .containsExactly(true, false);
        }

        @Test
        void isNotPutAnyMoreWhenTheVoteEndedTheMeeting() {
            meeting.move("RUS", MotionKind.ADJOURN, "");
            ProposalId motion = meeting.last();
            meeting.chair(new ChairCommand.PutToVote(motion))
                    .ruled(Ruling.Subject.OTHER)
                    .by("CHN", CHALLENGE);
            ProposalId challenge = meeting.last();
            meeting.voted(HeldMeeting.inFavour(9));
            assertThat(meeting.state().phase()).isEqualTo(Phase.ADJOURNED);
            assertThat(meeting.state().voting()).isEmpty();
            assertThat(meeting.standing(challenge)).isEqualTo(Standing.MOOT);
        }

        @Test
        void isStillChallengedAfterASuspension() {
            meeting.move("RUS", MotionKind.SUSPEND, "noon");
            meeting.chair(new ChairCommand.PutToVote(meeting.last()))
                    .ruled(Ruling.Subject.OTHER)
                    .by("CHN", CHALLENGE);
            ProposalId challenge = meeting.last();
            meeting.voted(HeldMeeting.inFavour(9)).chair(new ChairCommand.ResumeMeeting());
            meeting.refusesChair(Reason.CHALLENGE_FIRST, new ChairCommand.PutToVote(draft))
                    .decided(challenge, 9);
            assertThat(meeting.state().chair().settled())
                    .extracting(Chair.Settled::stands)
                    .containsExactly(false);
        }

        @Test
        void aChallengeThatWaitsIsTakenBackByWhoMadeIt() {
            ruledInTheVote().by("CHN", CHALLENGE);
            PaperCommand.Withdraw withdrawal = new PaperCommand.Withdraw(meeting.last());
            meeting.refuses(Reason.NOT_YOURS_TO_WITHDRAW, "RUS", withdrawal).by("CHN", withdrawal);
            close();
            assertThat(meeting.state().voting()).isEmpty();
        }
    }

    @Nested
    @DisplayName("Cases of the Council")
    class Cases {
        @Test
        @DisplayName("G28, Laos 1959: ruled procedural, so the vote against of a permanent member is no veto")
        void laos() {
            meeting.ruled(Ruling.Subject.PROCEDURAL)
                    .decided(draft, HeldMeeting.all().against("RUS"));
            assertThat(meeting.decision().ground()).isEqualTo(Ground.REQUIRED_AFFIRMATIVE_VOTES);
        }

        @Test
        @DisplayName("G24: the same text taken as substantive is vetoed")
        void czechoslovakia() {
            meeting.ruled(Ruling.Subject.SUBSTANTIVE)
                    .decided(draft, HeldMeeting.all().against("RUS"));
            assertThat(meeting.decision().ground()).isEqualTo(Ground.NEGATIVE_VOTE_OF_PERMANENT_MEMBER);
        }

        @Test
        @DisplayName("G22: a draft that is procedural by its kind, ruled to be substantive, is vetoed")
        void taiwan() {
            HeldMeeting other = HeldMeeting.inSession()
                    .by(
                            "ECU",
                            new PaperCommand.TableDraft(
                                    "S/1836",
                                    new DraftTerms(QuestionKind.SUBSIDIARY_ORGAN, Chapter.OTHER, Set.of(), List.of()),
                                    HeldMeeting.text("Decides to invite")));
            ProposalId invitation = other.last();
            other.ruled(Ruling.Subject.PROCEDURAL).by("CHN", CHALLENGE).voted(HeldMeeting.inFavour(9));
            other.decided(invitation, HeldMeeting.all().against("CHN", "USA"));
            assertThat(other.decision().vetoes().size()).isEqualTo(2);
        }
    }

    @Nested
    @DisplayName("The last clause of Art. 27(3)")
    class TheProviso {
        private final HeldMeeting dispute = HeldMeeting.inSession()
                .by(
                        "JPN",
                        new PaperCommand.TableDraft(
                                "S/2024/400",
                                new DraftTerms(
                                        QuestionKind.DRAFT_RESOLUTION,
                                        Chapter.VI,
                                        Set.of(),
                                        List.of(SeatId.of("RUS"), SeatId.of("UKR"))),
                                HeldMeeting.text("Deplores")));
        private final ProposalId deploring = dispute.last();

        private Proviso.Mode mode() {
            dispute.chair(new ChairCommand.PutToVote(deploring));
            return dispute.state().voting().orElseThrow().question().proviso().mode();
        }

        @Test
        void isPracticeUnlessItIsRuledOn() {
            assertThat(mode()).isEqualTo(Proviso.Mode.PRACTICE);
        }

        @Test
        void bindsThePartyIfThePresidentRulesSo() {
            dispute.ruled(Ruling.Subject.PROVISO_APPLIES)
                    .decided(deploring, HeldMeeting.all().against("RUS"));
            assertThat(dispute.decision().ground()).isEqualTo(Ground.REQUIRED_VOTES_AND_NO_VETO);
            assertThat(dispute.decision().tally().abstaining()).isEqualTo(1);
        }

        @Test
        void bindsNobodyIfThatRulingIsOverruled() {
            dispute.ruled(Ruling.Subject.PROVISO_APPLIES).by("RUS", CHALLENGE).voted(HeldMeeting.inFavour(9));
            assertThat(mode()).isEqualTo(Proviso.Mode.PRACTICE);
        }

        @Test
        void bindsThePartyIfTheOppositeRulingIsOverruled() {
            dispute.ruled(Ruling.Subject.PROVISO_DOES_NOT_APPLY)
                    .by("USA", CHALLENGE)
                    .voted(HeldMeeting.inFavour(9));
            assertThat(mode()).isEqualTo(Proviso.Mode.STRICT);
        }

        @Test
        void bindsNobodyIfThePresidentRulesThatItDoesNotApply() {
            dispute.ruled(Ruling.Subject.PROVISO_DOES_NOT_APPLY);
            assertThat(mode()).isEqualTo(Proviso.Mode.PRACTICE);
        }
    }
}
