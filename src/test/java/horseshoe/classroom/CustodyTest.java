package horseshoe.classroom;

import static horseshoe.classroom.Room.TEACHER;
import static horseshoe.classroom.Room.as;
import static horseshoe.classroom.Room.chair;
import static horseshoe.classroom.Room.seat;
import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand.MovePerson;
import horseshoe.classroom.ClassCommand.PlaySeat;
import horseshoe.classroom.ClassCommand.RemovePerson;
import horseshoe.classroom.ClassCommand.Undo;
import horseshoe.classroom.ClassRefusal.Reason;
import horseshoe.meeting.ChairCommand.AdoptAgenda;
import horseshoe.meeting.ChairCommand.PutToVote;
import horseshoe.meeting.PollId;
import horseshoe.meeting.VoteCommand;
import horseshoe.meeting.VoteCommand.Opinion;
import horseshoe.rules.Vote;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A vote is in the hands of those who had the seat when it was opened")
class CustodyTest {
    private final Room room = Room.panel();

    /** Whether somebody with the key of an open seat may cast or change its vote. */
    private boolean mayVote(PersonId person, String seat, Vote vote) {
        return room.asks(person, new ClassCommand.InMeeting(as(seat), room.vote(vote)))
                instanceof ClassVerdict.Accepted;
    }

    private boolean sees(PersonId person) {
        return Custody.ofVote(room.state())
                .orElseThrow()
                .isOf(room.state().roster().person(person).orElseThrow(), 0);
    }

    private PersonId letIn(String seat) {
        PersonId person = room.joins(seat);
        room.does(TEACHER, new ClassCommand.Approve(person));
        return person;
    }

    @Nested
    @DisplayName("Somebody joins a seat in mid-vote")
    class Joining {
        @Test
        void thatHasVotedAndNeitherSeesNorChangesIt() {
            PersonId france = room.joins("FRA");
            room.toVote();
            room.does(france, as("FRA"), room.vote(Vote.AGAINST));
            PersonId late = letIn("FRA");

            assertThat(sees(late)).isFalse();
            assertThat(room.refuses(late, as("FRA"), room.vote(Vote.IN_FAVOUR))).isEqualTo(Reason.SEALED_VOTE);
            assertThat(sees(france)).isTrue();
            assertThat(mayVote(france, "FRA", Vote.IN_FAVOUR)).isTrue();
        }

        @Test
        void thatHasNotVotedYetAndLeavesItToThoseWhoWereThere() {
            PersonId france = room.joins("FRA");
            room.toVote();
            PersonId late = letIn("FRA");

            assertThat(mayVote(late, "FRA", Vote.IN_FAVOUR)).isFalse();
            room.does(france, as("FRA"), room.vote(Vote.AGAINST));
            assertThat(sees(late)).isFalse();
            room.does(TEACHER, new RemovePerson(france));
            assertThat(sees(late)).isFalse();
        }

        @Test
        void thatABotPlaysAndTheBotsVoteStands() {
            room.toVote();
            PersonId late = room.joins("RUS");

            assertThat(sees(late)).isFalse();
            assertThat(room.refuses(late, as("RUS"), room.vote(Vote.ABSTAINING)))
                    .isEqualTo(Reason.SEALED_VOTE);
        }

        @Test
        void thatTheTeacherHasNotVotedForAndVotes() {
            room.does(TEACHER, new PlaySeat(seat("GBR"), RosterEvent.Play.TEACHER));
            room.toVote();
            PersonId late = letIn("GBR");
            room.does(late, as("GBR"), room.vote(Vote.ABSTAINING));

            assertThat(sees(late)).isTrue();
            assertThat(mayVote(late, "GBR", Vote.AGAINST)).isTrue();
            assertThat(sees(letIn("GBR"))).isFalse();
        }

        @Test
        void andVotesFromTheNextQuestionOn() {
            room.joins("FRA");
            room.toVote();
            PersonId late = letIn("FRA");
            room.does(TEACHER, new Undo());
            room.does(TEACHER, chair(), new PutToVote(Room.DRAFT));

            assertThat(sees(late)).isTrue();
            assertThat(mayVote(late, "FRA", Vote.AGAINST)).isTrue();
        }
    }

    @Nested
    @DisplayName("It holds")
    class Holding {
        @Test
        void whenAVoteIsTakenBack() {
            PersonId france = room.joins("FRA");
            room.toVote();
            PersonId late = letIn("FRA");
            room.does(france, as("FRA"), room.vote(Vote.AGAINST));
            room.happens(
                    List.of(new RunEvent.RunRewound(new RunId(1), room.log().size() - 1)));

            assertThat(room.cast("FRA")).isEmpty();
            assertThat(sees(late)).isFalse();
            room.does(france, as("FRA"), room.vote(Vote.IN_FAVOUR));
            assertThat(sees(late)).isFalse();
        }

        @Test
        void whenTheClosingIsTakenBack() {
            room.toVote();
            PersonId late = room.joins("RUS");
            room.closes();
            room.does(TEACHER, new Undo());

            assertThat(mayVote(late, "RUS", Vote.IN_FAVOUR)).isFalse();
        }

        @Test
        void inABranchThatBeginsInMidVote() {
            PersonId france = room.joins("FRA");
            room.toVote();
            room.does(france, as("FRA"), room.vote(Vote.AGAINST));
            PersonId late = letIn("FRA");
            var origin = new RunEvent.Origin(
                    new RunId(1), room.run().history().getLast().version());
            room.happens(List.of(
                    new RunEvent.RunBegan(new RunId(2), "Again", room.run().table(), Optional.of(origin))));

            assertThat(room.cast("FRA")).contains(Vote.AGAINST);
            assertThat(sees(late)).isFalse();
            assertThat(mayVote(late, "FRA", Vote.IN_FAVOUR)).isFalse();
        }

        @Test
        void forSomebodyWhoIsMovedIntoTheSeat() {
            PersonId france = room.joins("FRA");
            PersonId britain = room.joins("GBR");
            room.toVote();
            room.does(france, as("FRA"), room.vote(Vote.AGAINST));
            room.does(TEACHER, new MovePerson(britain, Role.DELEGATE, Optional.of(seat("FRA"))));

            assertThat(sees(britain)).isFalse();
            assertThat(mayVote(britain, "FRA", Vote.IN_FAVOUR)).isFalse();
        }

        @Test
        void forSomebodyWhoIsMovedAwayAndBack() {
            PersonId france = room.joins("FRA");
            room.toVote();
            room.does(TEACHER, new MovePerson(france, Role.DELEGATE, Optional.of(seat("GBR"))));
            room.does(TEACHER, new MovePerson(france, Role.DELEGATE, Optional.of(seat("FRA"))));

            assertThat(room.cast("FRA")).isPresent();
            assertThat(mayVote(france, "FRA", Vote.AGAINST)).isFalse();
        }

        @Test
        void forSomebodyWhoIsRemovedAndJoinsAgain() {
            PersonId france = room.joins("FRA");
            room.toVote();
            room.does(france, as("FRA"), room.vote(Vote.AGAINST));
            room.does(TEACHER, new RemovePerson(france));
            PersonId again = room.joins("FRA");

            assertThat(sees(again)).isFalse();
            assertThat(room.cast("FRA")).contains(Vote.AGAINST);
        }

        @Test
        void afterTheLogWasReadAgain() {
            room.joins("FRA");
            room.toVote();
            letIn("FRA");

            ClassState read = Room.CLASSROOM.fold(room.log()).orElseThrow();
            assertThat(read.roster()).isEqualTo(room.state().roster());
            assertThat(Custody.ofVote(read)).isEqualTo(Custody.ofVote(room.state()));
        }
    }

    @Nested
    @DisplayName("Somebody comes back with a return code")
    class Returning {
        private final KeyHash fresh = Keys.hash("new phone");

        private void comesBack(PersonId person) {
            room.does(TEACHER, new ClassCommand.GiveReturnCode(person, Keys.hash("123456")));
            room.does(PersonId.OUTSIDE, new ClassCommand.ComeBack(Keys.hash("123456"), fresh));
        }

        private ClassCommand.InMeeting voting(Vote vote) {
            return new ClassCommand.InMeeting(as("FRA"), room.vote(vote)).with(fresh);
        }

        private boolean isOfTheNewPhone(PersonId person) {
            Roster roster = room.state().roster();
            return Custody.ofVote(room.state())
                    .orElseThrow()
                    .isOf(roster.person(person).orElseThrow(), roster.since(fresh));
        }

        @Test
        void andDoesNotSeeWhatTheSeatHadCast() {
            PersonId france = room.joins("FRA");
            room.toVote();
            room.does(france, as("FRA"), room.vote(Vote.AGAINST));
            comesBack(france);

            assertThat(isOfTheNewPhone(france)).isFalse();
            assertThat(room.refuses(france, voting(Vote.AGAINST))).isEqualTo(Reason.SEALED_VOTE);
            assertThat(sees(france)).as("the old phone").isTrue();
        }

        @Test
        void andVotesIfTheSeatHasNot() {
            PersonId france = room.joins("FRA");
            room.toVote();
            comesBack(france);
            room.does(france, voting(Vote.AGAINST));

            assertThat(isOfTheNewPhone(france)).isTrue();
        }

        @Test
        void andHasTheNextVoteInHandAsBefore() {
            PersonId france = room.joins("FRA");
            comesBack(france);
            room.toVote();

            assertThat(isOfTheNewPhone(france)).isTrue();
        }
    }

    @Nested
    @DisplayName("The teacher takes a seat over in mid-vote")
    class TakingOver {
        private Custody custody() {
            return Custody.ofVote(room.state()).orElseThrow();
        }

        @Test
        void andNeitherSeesNorChangesAStudentsVote() {
            PersonId france = room.joins("FRA");
            room.toVote();
            room.does(france, as("FRA"), room.vote(Vote.AGAINST));
            room.does(TEACHER, new RemovePerson(france));
            room.does(TEACHER, new PlaySeat(seat("FRA"), RosterEvent.Play.TEACHER));

            assertThat(custody().isTeachers(seat("FRA"))).isFalse();
            assertThat(room.refuses(TEACHER, as("FRA"), room.vote(Vote.IN_FAVOUR)))
                    .isEqualTo(Reason.SEALED_VOTE);
        }

        @Test
        void andLearnsABotsVoteNeitherByLookingNorByTrying() {
            room.toVote();
            room.does(TEACHER, new PlaySeat(seat("RUS"), RosterEvent.Play.TEACHER));
            assertThat(custody().isTeachers(seat("RUS"))).isFalse();

            Room other = room.copy();
            List<ClassEvent> same = room.does(TEACHER, as("RUS"), room.vote(Vote.AGAINST));
            List<ClassEvent> changed = other.does(TEACHER, as("RUS"), other.vote(Vote.IN_FAVOUR));
            assertThat(same).hasSameSizeAs(changed);
            assertThat(custody().isTeachers(seat("RUS"))).isTrue();
        }
    }

    @Nested
    @DisplayName("The same holds for the ballots of a straw poll")
    class Ballots {
        private ClassCommand.InMeeting ballot(String seat, Opinion opinion) {
            return new ClassCommand.InMeeting(
                    as(seat), new VoteCommand.CastBallot(new PollId(1), Map.of("Ban", opinion)));
        }

        @Test
        void whoComesLateChangesNone() {
            PersonId france = room.joins("FRA");
            room.opens().does(TEACHER, chair(), new AdoptAgenda());
            room.does(TEACHER, chair(), new VoteCommand.OpenPoll(List.of("Ban"), false));
            room.does(france, ballot("FRA", Opinion.ENCOURAGE));
            PersonId late = letIn("FRA");
            PersonId russia = room.joins("RUS");

            assertThat(room.refuses(late, ballot("FRA", Opinion.DISCOURAGE))).isEqualTo(Reason.SEALED_VOTE);
            assertThat(room.refuses(russia, ballot("RUS", Opinion.DISCOURAGE))).isEqualTo(Reason.SEALED_VOTE);
            room.does(france, ballot("FRA", Opinion.DISCOURAGE));
        }
    }

    @Test
    void aVoteForAQuestionThatWasPutAnewIsNotCounted() {
        PersonId france = room.joins("FRA");
        room.toVote();
        var shown = new ClassCommand.InMeeting(
                as("FRA"),
                room.vote(Vote.AGAINST),
                Optional.empty(),
                Optional.of(room.run().state().voting().orElseThrow().since()));
        room.later(Duration.ofSeconds(9)).does(TEACHER, new Undo());
        room.does(TEACHER, chair(), new PutToVote(Room.DRAFT));

        assertThat(room.refuses(france, shown)).isEqualTo(Reason.ANOTHER_VOTE);
    }
}
