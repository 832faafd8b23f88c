package horseshoe.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import horseshoe.classroom.ClassCommand.Approve;
import horseshoe.classroom.ClassCommand.BeginPaper;
import horseshoe.classroom.ClassCommand.ComeBack;
import horseshoe.classroom.ClassCommand.GiveReturnCode;
import horseshoe.classroom.ClassCommand.MovePerson;
import horseshoe.classroom.ClassCommand.PlaySeat;
import horseshoe.classroom.ClassCommand.PrepareInject;
import horseshoe.classroom.ClassCommand.ReleaseInject;
import horseshoe.classroom.ClassCommand.RemovePerson;
import horseshoe.classroom.ClassCommand.SendNote;
import horseshoe.classroom.Inject;
import horseshoe.classroom.InjectId;
import horseshoe.classroom.Keys;
import horseshoe.classroom.PaperSource;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Role;
import horseshoe.classroom.Room;
import horseshoe.classroom.RosterEvent;
import horseshoe.meeting.ChairCommand.AdoptAgenda;
import horseshoe.meeting.ChairCommand.OpenMeeting;
import horseshoe.meeting.ChairCommand.PutToVote;
import horseshoe.meeting.PollId;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.VoteCommand;
import horseshoe.meeting.VoteCommand.Opinion;
import horseshoe.rules.Vote;
import horseshoe.web.live.view.Audience;
import horseshoe.web.live.view.Views;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every section of every view, for whoever comes to a seat in the middle of a vote. What a section is to a newcomer stands in
 * {@link #THOUGHT}: a section that is not there has not been thought about.
 */
@DisplayName("Who comes late sees no section that is not theirs")
class EverySectionTest {
    private static final String SECRET = "Cordelia";

    /** What a section has for somebody at a held seat's door, for one who was let in, and of the open vote. */
    private enum Content {
        /** The same for everybody in the room; the only ones at the door are lesson and oneself. */
        COMMON,
        /** What is the seat's: after the yes as its holders see it. */
        OF_THE_SEAT,
        /** Whose vote it is differs; what it is never shows. */
        OF_THE_VOTE,
        /** The teacher's alone. */
        TEACHERS
    }

    private static final Map<String, Content> THOUGHT = Map.ofEntries(
            Map.entry("lesson", Content.COMMON),
            Map.entry("table", Content.COMMON),
            Map.entry("meeting", Content.COMMON),
            Map.entry("papers", Content.COMMON),
            Map.entry("result", Content.COMMON),
            Map.entry("results", Content.COMMON),
            Map.entry("polls", Content.COMMON),
            Map.entry("silence", Content.COMMON),
            Map.entry("presence", Content.COMMON),
            Map.entry("floor", Content.OF_THE_SEAT),
            Map.entry("news", Content.OF_THE_SEAT),
            Map.entry("working", Content.OF_THE_SEAT),
            Map.entry("typing", Content.OF_THE_SEAT),
            Map.entry("notes", Content.OF_THE_SEAT),
            Map.entry("atDoor", Content.OF_THE_SEAT),
            Map.entry("me", Content.OF_THE_VOTE),
            Map.entry("acts", Content.OF_THE_VOTE),
            Map.entry("vote", Content.OF_THE_VOTE),
            Map.entry("poll", Content.OF_THE_VOTE),
            Map.entry("people", Content.TEACHERS),
            Map.entry("plan", Content.TEACHERS));

    private final Views views = new Views(Room.LIBRARY, Locale.ENGLISH);

    /** A class in session whose French seat has a note, a cable and a closed draft. */
    private static final class Lesson {
        private final Room room = Room.panel();
        private final PersonId france = room.joins("FRA");
        private final PersonId press = room.joins(Role.PRESS, Optional.empty());
        private final PersonId china = room.joins("CHN");

        Lesson() {
            room.does(Room.TEACHER, Room.chair(), new OpenMeeting());
            room.does(Room.TEACHER, Room.chair(), new AdoptAgenda());
            room.does(france, new SendNote(Room.seat("FRA"), Room.seat("CHN"), SECRET));
            room.does(
                    Room.TEACHER,
                    new PrepareInject(new Inject(
                            new InjectId(0), SECRET, SECRET, Optional.of(Room.seat("FRA")), Optional.empty())));
            InjectId cable = room.state().board().injects().values().stream()
                    .filter(inject -> inject.title().equals(SECRET))
                    .findFirst()
                    .orElseThrow()
                    .id();
            room.does(Room.TEACHER, new ReleaseInject(cable));
            room.does(
                    france,
                    new BeginPaper(
                            Room.seat("FRA"), SECRET, new PaperSource.Blank(), Optional.of(List.of(Room.seat("CHN")))));
        }

        Lesson voted(Vote vote) {
            room.does(Room.TEACHER, Room.chair(), new PutToVote(new ProposalId(1)));
            room.does(france, Room.as("FRA"), room.vote(vote));
            return this;
        }

        Lesson polled(Opinion opinion) {
            room.does(Room.TEACHER, Room.chair(), new VoteCommand.OpenPoll(List.of("Ban"), false));
            room.does(france, Room.as("FRA"), new VoteCommand.CastBallot(new PollId(1), Map.of("Ban", opinion)));
            return this;
        }

        PersonId letIn() {
            PersonId newcomer = room.joins("FRA");
            room.does(france, new Approve(newcomer));
            return newcomer;
        }
    }

    private Map<String, String> seen(Room room, PersonId person) {
        return seen(
                room,
                Audience.of(room.state(), room.state().roster().person(person).orElseThrow()));
    }

    private Map<String, String> seen(Room room, Audience audience) {
        Map<String, String> seen = new TreeMap<>();
        views.of(room.state(), audience, room.now())
                .forEach((name, view) -> seen.put(name, new String(Wire.json(view), StandardCharsets.UTF_8)));
        return seen;
    }

    @Test
    void everySectionOfEveryViewHasBeenThoughtAbout() {
        Lesson lesson = new Lesson().voted(Vote.AGAINST);
        lesson.room
                .state()
                .roster()
                .people()
                .forEach(person -> assertThat(seen(lesson.room, person.id()).keySet())
                        .as("sections of %s", person.role())
                        .isSubsetOf(THOUGHT.keySet()));
    }

    @Test
    void atTheDoorOfAHeldSeatThereIsTheLessonAndOneself() {
        Lesson lesson = new Lesson().voted(Vote.AGAINST);
        PersonId newcomer = lesson.room.joins("FRA");

        assertThat(seen(lesson.room, newcomer).keySet()).containsExactly("lesson", "me");
        assertThat(seen(lesson.room, newcomer).toString()).doesNotContain(SECRET);
    }

    @Test
    void afterTheYesTheSeatsSectionsAreThoseOfItsHolders() {
        Lesson lesson = new Lesson().voted(Vote.AGAINST);
        PersonId newcomer = lesson.letIn();
        Map<String, String> theirs = seen(lesson.room, newcomer);
        Map<String, String> holders = seen(lesson.room, lesson.france);

        THOUGHT.forEach((section, content) -> {
            switch (content) {
                case OF_THE_SEAT, COMMON ->
                    assertThat(theirs.get(section)).as(section).isEqualTo(holders.get(section));
                case TEACHERS -> assertThat(theirs).doesNotContainKey(section);
                case OF_THE_VOTE -> assertThat(theirs).containsKey(section);
            }
        });
        assertThat(theirs.get("notes")).contains(SECRET);
    }

    @Test
    void whatIsCommonIsTheSameForSomebodyWithoutASeat() {
        Lesson lesson = new Lesson().voted(Vote.AGAINST);
        Map<String, String> theirs = seen(lesson.room, lesson.letIn());
        Map<String, String> others = seen(lesson.room, lesson.press);

        THOUGHT.forEach((section, content) -> {
            if (content == Content.COMMON) {
                assertThat(theirs.get(section)).as(section).isEqualTo(others.get(section));
            }
        });
        assertThat(others.toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource
    void noSectionTellsANewcomerTheVote(Vote vote) {
        assertThat(ofNewcomer(new Lesson().voted(vote))).isEqualTo(ofNewcomer(new Lesson().voted(Vote.IN_FAVOUR)));
    }

    @ParameterizedTest
    @EnumSource
    void norTheBallotAndItIsNotOfferedToThem(Opinion opinion) {
        Map<String, String> theirs = ofNewcomer(new Lesson().polled(opinion));

        assertThat(theirs).isEqualTo(ofNewcomer(new Lesson().polled(Opinion.ENCOURAGE)));
        assertThat(theirs.get("acts")).doesNotContain("cast-ballot");
    }

    private Map<String, String> ofNewcomer(Lesson lesson) {
        return seen(lesson.room, lesson.letIn());
    }

    @ParameterizedTest
    @EnumSource
    void norSomebodyWhoIsMovedIntoTheSeat(Vote vote) {
        assertThat(ofMoved(vote)).isEqualTo(ofMoved(Vote.IN_FAVOUR));
    }

    private Map<String, String> ofMoved(Vote vote) {
        Lesson lesson = new Lesson().voted(vote);
        lesson.room.does(Room.TEACHER, new MovePerson(lesson.china, Role.DELEGATE, Optional.of(Room.seat("FRA"))));
        return seen(lesson.room, lesson.china);
    }

    @ParameterizedTest
    @EnumSource
    void norWhoeverReturnsWithACode(Vote vote) {
        assertThat(ofReturned(vote)).isEqualTo(ofReturned(Vote.IN_FAVOUR));
    }

    private Map<String, String> ofReturned(Vote vote) {
        Lesson lesson = new Lesson().voted(vote);
        lesson.room.does(Room.TEACHER, new GiveReturnCode(lesson.france, Keys.hash("123456")));
        lesson.room.does(PersonId.OUTSIDE, new ComeBack(Keys.hash("123456"), Keys.hash("new phone")));
        return seen(
                lesson.room,
                Audience.of(lesson.room.state(), Keys.hash("new phone")).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void norTheTeacherWhoTakesTheSeatOver(Vote vote) {
        assertThat(ofTeacher(vote)).isEqualTo(ofTeacher(Vote.IN_FAVOUR));
    }

    private Map<String, String> ofTeacher(Vote vote) {
        Lesson lesson = new Lesson().voted(vote);
        lesson.room.does(Room.TEACHER, new RemovePerson(lesson.france));
        lesson.room.does(Room.TEACHER, new PlaySeat(Room.seat("FRA"), RosterEvent.Play.TEACHER));
        return seen(lesson.room, Room.TEACHER);
    }
}
