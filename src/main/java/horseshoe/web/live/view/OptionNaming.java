package horseshoe.web.live.view;

import horseshoe.explanation.MeetingWords;
import horseshoe.meeting.Command;
import horseshoe.meeting.MeetingState;
import horseshoe.meeting.PollId;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.QuestionId;
import horseshoe.meeting.SilenceId;
import horseshoe.meeting.Speaker;
import horseshoe.rules.SeatId;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names commands and what is chosen in them as an act's body does. What people write or set themselves is no choice. */
record OptionNaming(MeetingState meeting, MeetingWords words) {
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final String TITLE = "title";
    private static final Set<String> CHOSEN = Set.of(
            "proposal",
            "draft",
            "amendment",
            "part",
            "invitation",
            "question",
            "poll",
            "silence",
            "speaker",
            "seat",
            "purpose",
            "motion",
            "subject",
            "kind",
            "body",
            "closed",
            "moderated");

    /** The name of a command, or of work on a paper: {@code AskForFloor} is {@code ask-for-floor}. */
    static String act(Object command) {
        return WORD.matcher(command.getClass().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** What is chosen in a command, with a title where it has a name; empty where nothing is chosen. */
    Optional<Map<String, Object>> option(Command command) {
        Map<String, Object> option = new LinkedHashMap<>();
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            if (CHOSEN.contains(component.getName())) {
                Object value = value(command, component);
                option.put(component.getName(), shown(value));
                title(value).ifPresent(title -> option.put(TITLE, title));
            }
        }
        return option.isEmpty() ? Optional.empty() : Optional.of(option);
    }

    private static Object value(Command command, RecordComponent component) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private static Object shown(Object value) {
        return switch (value) {
            case ProposalId id -> id.number();
            case QuestionId id -> id.number();
            case PollId id -> id.number();
            case SilenceId id -> id.number();
            case SeatId seat -> seat.code();
            case Speaker.OfMember member ->
                speaker("of-member", "seat", member.seat().code());
            case Speaker.OfGuest guest ->
                speaker("of-guest", "guest", guest.guest().number());
            case Enum<?> word -> word.name();
            default -> value;
        };
    }

    private static Map<String, Object> speaker(String type, String part, Object who) {
        Map<String, Object> speaker = new LinkedHashMap<>();
        speaker.put("type", type);
        speaker.put(part, who);
        return speaker;
    }

    private Optional<String> title(Object value) {
        return switch (value) {
            case ProposalId id -> meeting.papers().paper(id).map(paper -> words.title(meeting, paper.proposal()));
            case QuestionId id ->
                meeting.voting()
                        .flatMap(voting -> meeting.papers().paper(voting.on()))
                        .map(paper -> words.title(meeting, paper.proposal()));
            case Speaker speaker -> Optional.of(words.speaker(meeting, speaker));
            case SeatId seat -> Optional.of(meeting.name(seat));
            default -> Optional.empty();
        };
    }
}
