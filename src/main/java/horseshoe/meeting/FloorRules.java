package horseshoe.meeting;

import horseshoe.rules.SeatId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Speaking (provisional rules 27, 29 and 30). */
final class FloorRules {
    private FloorRules() {}

    static Verdict decide(MeetingState state, Act act, FloorCommand command) {
        return switch (command) {
            case FloorCommand.AskForFloor asking -> ListRules.ask(state, act.by(), asking.purpose());
            case FloorCommand.LeaveList leaving -> ListRules.leave(state, act.by());
            case FloorCommand.GiveFloor giving -> give(state, giving.speaker());
            case FloorCommand.EndSpeech ending -> end(state, act.by());
            case FloorCommand.YieldTo yielding -> yieldTo(state, act, yielding.seat());
            case FloorCommand.Note note -> note(state, act.by(), note.words());
            case FloorCommand.RaisePointOfOrder raising -> raise(state, act.by(), raising.point());
            case FloorCommand.ChallengeRuling challenging -> challenge(state, act);
        };
    }

    private static Verdict give(MeetingState state, Speaker speaker) {
        Optional<Floor.Waiting> turn = turn(state.floor(), speaker);
        String next = state.floor().inOrder().stream()
                .findFirst()
                .map(waiting -> state.name(waiting.speaker()))
                .orElse("");
        return Examination.begin()
                .refuse(Reason.SPEAKER_HAS_THE_FLOOR, () -> ChairRules.someoneSpeaks(state))
                .refuse(Reason.NOT_ON_THE_LIST, () -> state.floor().of(speaker).isEmpty(), state.name(speaker))
                .refuse(Reason.MOTION_NOT_DEBATED, () -> isDecidedWithoutDebate(state))
                .refuse(Reason.NOT_NEXT, turn::isEmpty, next)
                .accept(() -> turn.stream()
                        .<Event>map(waiting -> new FloorEvent.FloorGiven(
                                speaker, waiting.purpose(), state.floor().seconds()))
                        .toList());
    }

    /** The speaker's turn: as the next on the list, or before the others as a rapporteur (rule 29) or a sponsor (practice). */
    private static Optional<Floor.Waiting> turn(Floor floor, Speaker speaker) {
        return floor.inOrder().stream()
                .findFirst()
                .filter(waiting -> waiting.speaker().equals(speaker))
                .or(() -> floor.of(speaker).stream()
                        .filter(waiting -> waiting.purpose().hasPrecedence())
                        .findFirst());
    }

    /** The motion that comes first is one to suspend or to adjourn: it is decided at once (provisional rule 33). */
    static boolean isDecidedWithoutDebate(MeetingState state) {
        return VotingOrder.motions(state.papers()).stream()
                .findFirst()
                .filter(motion -> !motion.kind().isDebatable())
                .isPresent();
    }

    private static Verdict end(MeetingState state, Actor by) {
        return Examination.begin()
                .refuse(Reason.NOBODY_SPEAKS, () -> !ChairRules.someoneSpeaks(state))
                .refuse(Reason.NOT_YOUR_SPEECH, () -> !(by instanceof Actor.Chair) && !isSpeaking(state, by))
                .accept(() -> state.floor().speech().stream()
                        .<Event>map(speech -> new FloorEvent.SpeechEnded(speech.speaker()))
                        .toList());
    }

    private static boolean isSpeaking(MeetingState state, Actor by) {
        return state.floor().speech().map(Floor.Speech::speaker).equals(ListRules.speaker(by));
    }

    private static Verdict yieldTo(MeetingState state, Act act, SeatId to) {
        Speaker heir = new Speaker.OfMember(to);
        return Examination.begin()
                .refuse(Reason.NOBODY_SPEAKS, () -> !ChairRules.someoneSpeaks(state))
                .refuse(Reason.NOT_YOUR_SPEECH, () -> !isSpeaking(state, act.by()))
                .refuse(
                        Reason.NOT_ON_THE_COUNCIL,
                        () -> state.setting().council().member(to).isEmpty(),
                        to.code())
                .refuse(Reason.NOT_TO_YOURSELF, () -> Optional.of(heir).equals(ListRules.speaker(act.by())))
                .refuse(
                        Reason.TIME_IS_UP,
                        () -> state.floor()
                                .speech()
                                .filter(speech -> isOver(speech, act))
                                .isPresent())
                .accept(() -> state.floor().speech().stream()
                        .flatMap(speech -> List.<Event>of(
                                new FloorEvent.SpeechEnded(speech.speaker()),
                                new FloorEvent.FloorGiven(heir, speech.purpose(), left(speech, act)))
                                .stream())
                        .toList());
    }

    private static boolean isOver(Floor.Speech speech, Act act) {
        return speech.seconds() > 0 && left(speech, act) == 0;
    }

    private static int left(Floor.Speech speech, Act act) {
        long spoken = Duration.between(speech.since(), act.at()).toSeconds();
        return (int) Math.max(0, speech.seconds() - spoken);
    }

    private static Verdict note(MeetingState state, Actor by, String words) {
        return Examination.begin()
                .refuse(Reason.NOBODY_SPEAKS, () -> !ChairRules.someoneSpeaks(state))
                .refuse(Reason.NOT_YOUR_SPEECH, () -> !isSpeaking(state, by))
                .refuse(Reason.TEXT_MISSING, words::isBlank)
                .accept(() -> state.floor().speech().stream()
                        .<Event>map(speech -> new FloorEvent.WordsNoted(speech.speaker(), speech.purpose(), words))
                        .toList());
    }

    private static Verdict raise(MeetingState state, Actor by, String point) {
        return Examination.begin()
                .refuse(Reason.POINT_PENDING, () -> state.chair().point().isPresent())
                .refuse(Reason.TEXT_MISSING, point::isBlank)
                .accept(() -> ListRules.seat(by).stream()
                        .<Event>map(seat -> new FloorEvent.PointOfOrderRaised(seat, point))
                        .toList());
    }

    /** A challenge is put to the vote at once, even in the middle of a speech (provisional rule 30). */
    private static Verdict challenge(MeetingState state, Act act) {
        return Examination.begin()
                .refuse(Reason.NO_RULING, () -> state.chair().ruling().isEmpty())
                .accept(() -> state.chair().ruling().stream()
                        .flatMap(ruling -> ListRules.seat(act.by()).stream()
                                .map(seat ->
                                        new Proposal.Challenge(state.papers().next(), seat, ruling)))
                        .flatMap(challenge -> tabledAndPut(state, challenge, act).stream())
                        .toList());
    }

    private static List<Event> tabledAndPut(MeetingState state, Proposal challenge, Act act) {
        Event tabled = new PaperEvent.ProposalTabled(challenge);
        return List.of(tabled, PuttingRules.opened(Meeting.evolve(state, tabled, act.at()), challenge.id()));
    }
}
