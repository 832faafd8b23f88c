package horseshoe.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand.PlaySeat;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Role;
import horseshoe.classroom.Room;
import horseshoe.classroom.Roster;
import horseshoe.classroom.RosterEvent;
import horseshoe.meeting.ChairCommand.AdoptAgenda;
import horseshoe.meeting.ChairCommand.OpenMeeting;
import horseshoe.meeting.ChairCommand.PutToVote;
import horseshoe.meeting.PollId;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.VoteCommand;
import horseshoe.meeting.VoteCommand.Opinion;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.web.live.view.Audience;
import horseshoe.web.live.view.Views;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen of a class, compared byte by byte with what it would be had a seat voted otherwise. */
@DisplayName("Until a vote is closed, no screen tells another seat's vote")
class SealedViewTest {
    private static final SeatId FRANCE = Room.seat("FRA");

    private final Views views = new Views(Room.LIBRARY, Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void neitherByWhatItSaysNorByItsLength(Vote vote) {
        Map<PersonId, String> inFavour = othersSee(voted(Vote.IN_FAVOUR, "FRA"));

        assertThat(inFavour).hasSize(4);
        assertThat(othersSee(voted(vote, "FRA"))).isEqualTo(inFavour);
    }

    @ParameterizedTest
    @EnumSource
    void ofABotNeither(Vote vote) {
        assertThat(seen(botVoted(vote))).isEqualTo(seen(botVoted(Vote.ABSTAINING)));
    }

    @ParameterizedTest
    @EnumSource
    void onesOwnIsAsLongWhateverItIs(Vote vote) {
        assertThat(own(vote)).isNotEqualTo(own(other(vote))).hasSameSizeAs(own(other(vote)));
    }

    @ParameterizedTest
    @EnumSource
    void ofABallotNeither(Opinion opinion) {
        assertThat(othersSee(polled(opinion))).isEqualTo(othersSee(polled(Opinion.ENCOURAGE)));
    }

    private static Vote other(Vote vote) {
        return vote == Vote.AGAINST ? Vote.IN_FAVOUR : Vote.AGAINST;
    }

    private static Room inSession() {
        Room room = Room.panel();
        room.joins("FRA");
        room.joins("RUS");
        room.joins(Role.PRESS, Optional.empty());
        room.does(Room.TEACHER, new PlaySeat(Room.seat("GBR"), RosterEvent.Play.TEACHER));
        room.does(Room.TEACHER, Room.chair(), new OpenMeeting());
        room.does(Room.TEACHER, Room.chair(), new AdoptAgenda());
        return room;
    }

    private static Room voted(Vote vote, String seat) {
        Room room = inSession();
        room.does(Room.TEACHER, Room.chair(), new PutToVote(new ProposalId(1)));
        PersonId voter = room.state().roster().in(Room.seat(seat)).getFirst().id();
        room.does(voter, Room.as(seat), room.vote(vote));
        return room;
    }

    private static Room botVoted(Vote vote) {
        Room room = inSession();
        room.does(Room.TEACHER, Room.chair(), new PutToVote(new ProposalId(1)));
        room.does(Room.TEACHER, Room.as("CHN"), room.vote(vote));
        return room;
    }

    private static Room polled(Opinion opinion) {
        Room room = inSession();
        room.does(Room.TEACHER, Room.chair(), new VoteCommand.OpenPoll(List.of("Ban", "Lubbers"), false));
        PersonId voter = room.state().roster().in(FRANCE).getFirst().id();
        room.does(
                voter,
                Room.as("FRA"),
                new VoteCommand.CastBallot(new PollId(1), Map.of("Ban", opinion, "Lubbers", Opinion.NO_OPINION)));
        return room;
    }

    private String own(Vote vote) {
        Room room = voted(vote, "FRA");
        return screen(room, room.state().roster().in(FRANCE).getFirst());
    }

    private Map<PersonId, String> othersSee(Room room) {
        Map<PersonId, String> seen = seen(room);
        room.state().roster().in(FRANCE).forEach(person -> seen.remove(person.id()));
        return seen;
    }

    private Map<PersonId, String> seen(Room room) {
        return room.state().roster().people().stream()
                .collect(Collectors.toMap(Roster.Person::id, person -> screen(room, person)));
    }

    private String screen(Room room, Roster.Person person) {
        Map<String, Object> sections = views.of(room.state(), Audience.of(room.state(), person), room.now());
        return new String(Wire.json(sections), StandardCharsets.UTF_8);
    }
}
