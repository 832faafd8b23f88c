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
            case FloorCommand.WithdrawPoint withdrawing -> withdrawPoint(state, act.by());
            case FloorCommand.ChallengeRuling challenging -> Challenges.challenge(state, act);
        };
    }

    private static Verdict give(MeetingState state, Speaker speaker) {
        List<Floor.Waiting> callable = callable(state);
        Optional<Floor.Waiting> turn = turn(callable, speaker);
        String next = callable.stream()
                .findFirst()
                .map(waiting -> state.name(waiting.speaker()))
                .orElse("");
        return Examination.begin()
                .refuse(Reason.NOT_ON_THE_LIST, () -> state.floor().of(speaker).isEmpty(), state.name(speaker))
                .refuse(
                        Reason.AGENDA_NOT_ADOPTED,
                        () -> callable.stream()
                                .noneMatch(waiting -> waiting.speaker().equals(speaker)))
                .refuse(Reason.MOTION_NOT_DEBATED, () -> isDecidedWithoutDebate(state))
                .refuse(Reason.NOT_NEXT, turn::isEmpty, next)
                .accept(() -> turn.stream()
                        .<Event>map(waiting -> new FloorEvent.FloorGiven(
                                speaker, waiting.purpose(), state.floor().seconds()))
                        .toList());
    }

    /** The speaker's turn: as the next on the list, or before the others as a rapporteur (rule 29) or a sponsor (practice). */
    private static Optional<Floor.Waiting> turn(List<Floor.Waiting> callable, Speaker speaker) {
        return callable.stream()
                .findFirst()
                .filter(waiting -> waiting.speaker().equals(speaker))
                .or(() -> callable.stream()
                        .filter(waiting -> waiting.speaker().equals(speaker))
                        .filter(waiting -> waiting.purpose().hasPrecedence())
                        .findFirst());
    }

    /** Who waits for something that is in order now: until the agenda is adopted nobody speaks on a draft (provisional rule 9). */
    private static List<Floor.Waiting> callable(MeetingState state) {
        return state.floor().inOrder().stream()
                .filter(waiting ->
                        state.phase() != Phase.AGENDA || !waiting.purpose().isOnADraft())
                .toList();
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

    static boolean isSpeaking(MeetingState state, Actor by) {
        return ChairRules.someoneSpeaks(state)
                && state.floor().speech().map(Floor.Speech::speaker).equals(ListRules.speaker(by));
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
                .refuse(Reason.TEXT_MISSING, () -> Spelling.isBlank(words))
                .accept(() -> state.floor().speech().stream()
                        .<Event>map(speech -> new FloorEvent.WordsNoted(speech.speaker(), speech.purpose(), words))
                        .toList());
    }

    private static Verdict raise(MeetingState state, Actor by, String point) {
        return Examination.begin()
                .refuse(Reason.POINT_PENDING, () -> state.chair().point().isPresent())
                .refuse(Reason.TEXT_MISSING, () -> Spelling.isBlank(point))
                .accept(() -> ListRules.seat(by).stream()
                        .<Event>map(seat -> new FloorEvent.PointOfOrderRaised(seat, point))
                        .toList());
    }

    private static Verdict withdrawPoint(MeetingState state, Actor by) {
        return Examination.begin()
                .refuse(
                        Reason.NO_POINT_OF_YOURS,
                        () -> !state.chair().point().map(Chair.PointOfOrder::by).equals(ListRules.seat(by)))
                .accept(() -> state.chair().point().stream()
                        .<Event>map(point -> new FloorEvent.PointWithdrawn(point.by()))
                        .toList());
    }
}
