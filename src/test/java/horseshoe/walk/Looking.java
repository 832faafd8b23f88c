package horseshoe.walk;

import horseshoe.classroom.ClassEvent;
import horseshoe.classroom.ClassState;
import horseshoe.classroom.ClassVerdict;
import horseshoe.classroom.LessonEvent.InjectReleased;
import horseshoe.classroom.PersonId;
import horseshoe.classroom.Recorded;
import horseshoe.classroom.Room;
import horseshoe.classroom.Run;
import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.json.RecordMapper;
import horseshoe.meeting.Actor;
import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.Command;
import horseshoe.meeting.FloorCommand;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.Openings;
import horseshoe.meeting.Phase;
import horseshoe.meeting.Reason;
import horseshoe.meeting.VoteEvent;
import horseshoe.meeting.Votes;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at everything after a deed. */
record Looking(Room room, Set<Flaw.Kind> wanted) {
    private static final RecordMapper MAPPER = RecordMapper.ofTypes();

    /** One of these takes a meeting on. */
    private static final Set<Class<? extends Command>> ONWARDS = Set.of(
            ChairCommand.OpenMeeting.class,
            ChairCommand.AdoptAgenda.class,
            ChairCommand.AgreeToInvitation.class,
            ChairCommand.Rule.class,
            ChairCommand.PutToVote.class,
            ChairCommand.AdoptWithoutVote.class,
            ChairCommand.CloseVote.class,
            ChairCommand.ResumeMeeting.class,
            ChairCommand.AdjournMeeting.class,
            ChairCommand.EndCaucus.class,
            FloorCommand.GiveFloor.class,
            FloorCommand.EndSpeech.class);

    /** What chance may write that no rule on offer can know: the words are all that is wrong with it. */
    boolean mayBeRefused(ClassVerdict verdict) {
        return verdict instanceof ClassVerdict.RefusedByRule refused
                && (refused.refusal().reason() == Reason.SYMBOL_TAKEN
                        || refused.refusal().reason() == Reason.SITS_ON_THE_COUNCIL);
    }

    void after(int acted) {
        Substance.wrong(room.run().state())
                .filter(flaw -> wanted.contains(flaw.kind()))
                .ifPresent(flaw -> {
                    throw new Fault(flaw.kind(), flaw.story());
                });
        if (wanted.contains(Flaw.Kind.STUCK)) {
            isNotStuck(room.run());
        }
        if (wanted.contains(Flaw.Kind.WRONG_RESULT)) {
            isRight(room.run());
        }
        if (wanted.contains(Flaw.Kind.NOT_SEALED) && acted % 2 == 0) {
            room.run().state().voting().ifPresent(this::isSealed);
        }
        if (wanted.contains(Flaw.Kind.BROKE) && acted % 8 == 0) {
            everybodySeesSomething();
            Documents.quick(room);
        }
        if (wanted.contains(Flaw.Kind.OTHER_STATE) && acted % 30 == 0) {
            tellsTheSame();
        }
    }

    private static void isRight(Run run) {
        CharterRule.wrong(run).ifPresent(wrong -> {
            throw new Fault(Flaw.Kind.WRONG_RESULT, wrong);
        });
    }

    void atTheEnd() {
        room.state().runs().all().forEach(Looking::isRight);
        everybodySeesSomething();
        tellsTheSame();
        Documents.all(room);
    }

    private void everybodySeesSomething() {
        Eyes.all(room.state(), room.now());
    }

    private void isNotStuck(Run run) {
        MeetingState meeting = run.state();
        boolean onwards = Openings.candidates(meeting, new Actor.Chair(), room.now()).stream()
                .anyMatch(command -> ONWARDS.contains(command.getClass()));
        if (meeting.phase() != Phase.ADJOURNED && !onwards) {
            throw new Fault(Flaw.Kind.STUCK, meeting.toString());
        }
    }

    /** Had a seat voted otherwise, nobody else would see anything else. */
    private void isSealed(Votes.Voting voting) {
        List<SeatId> seats = List.copyOf(voting.cast().keySet());
        if (seats.isEmpty()) {
            return;
        }
        SeatId seat = seats.get(room.log().size() % seats.size());
        Map<String, String> seen = Eyes.others(voted(voting, seat, Vote.IN_FAVOUR), room.now(), seat);
        Map<String, String> otherwise = Eyes.others(voted(voting, seat, Vote.AGAINST), room.now(), seat);
        difference(seen, otherwise).ifPresent(difference -> {
            throw new Fault(Flaw.Kind.NOT_SEALED, seat + " " + difference);
        });
    }

    private ClassState voted(Votes.Voting voting, SeatId seat, Vote vote) {
        ClassEvent cast = new MeetingWent(
                room.run().id(),
                room.state().version() + 1,
                PersonId.TEACHER,
                new Actor.Delegation(seat),
                new VoteEvent.VoteCast(voting.id(), seat, vote));
        return Room.CLASSROOM.evolve(room.state(), List.of(cast), room.now());
    }

    /** The log, through its stored form, tells the same class. */
    private void tellsTheSame() {
        List<Recorded> read = new ArrayList<>();
        for (Recorded recorded : room.log()) {
            ClassEvent event = MAPPER.read(MAPPER.write(recorded.event()), ClassEvent.class);
            read.add(new Recorded(recorded.version(), recorded.at(), event));
        }
        ClassState again = Room.CLASSROOM.fold(read).orElseThrow();
        Map<String, String> seen = Eyes.all(room.state(), room.now());
        difference(seen, Eyes.all(again, room.now())).ifPresent(difference -> {
            throw new Fault(Flaw.Kind.OTHER_STATE, difference);
        });
        if (!kept(room.state()).equals(kept(again))) {
            throw new Fault(Flaw.Kind.OTHER_STATE, kept(room.state()) + "\n " + kept(again));
        }
    }

    /** What a class keeps: who is in it, what is written, what has happened, what is before its meetings. */
    private static List<Object> kept(ClassState state) {
        List<Object> all = new ArrayList<>(List.of(state.roster(), state.board(), state.folder()));
        state.runs().all().forEach(run -> {
            all.add(run.history());
            all.add(run.state().papers());
            all.add(run.state().floor());
            all.add(run.state().chair());
        });
        return all;
    }

    /** How the class stood before the last act of somebody in the meeting held now. */
    Optional<ClassState> beforeLastAct() {
        return room.run().history().reversed().stream()
                .map(recorded -> (MeetingWent) recorded.event())
                .filter(went -> !went.by().equals(PersonId.BOTS))
                .map(MeetingWent::act)
                .findFirst()
                .filter(act -> isTheLast(act))
                .flatMap(act -> Room.CLASSROOM.fold(room.log().subList(0, (int) (act - 1))));
    }

    /** The class as it stood before, with the news that came since by the clock or by the teacher's hand: those are not taken back. */
    ClassState withLaterNews(ClassState before) {
        List<Recorded> news = room.log().stream()
                .skip(before.version())
                .filter(recorded -> recorded.event() instanceof InjectReleased released
                        && released.with().isEmpty())
                .toList();
        ClassState now = before;
        for (Recorded told : news) {
            now = Room.CLASSROOM.evolve(now, told);
        }
        return now;
    }

    /** Nothing but it and news has happened in the class since it began, so that all else must be as before. */
    private boolean isTheLast(long act) {
        return act > 1
                && room.log().stream()
                        .skip(act - 1)
                        .map(Recorded::event)
                        .allMatch(event -> event instanceof MeetingWent went && went.act() == act
                                || event instanceof InjectReleased);
    }

    /** The first section that is not the same, in words. */
    Optional<String> difference(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.get(entry.getKey())))
                .findFirst()
                .map(entry -> entry.getKey() + "\n  " + entry.getValue() + "\n  " + other.get(entry.getKey()));
    }
}
