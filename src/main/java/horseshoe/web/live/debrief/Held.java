package horseshoe.web.live.debrief;

import horseshoe.classroom.ClassState;
import horseshoe.classroom.Roster;
import horseshoe.classroom.Run;
import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.councils.CouncilLibrary;
import horseshoe.rules.Council;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.rules.reform.ReformModel;
import horseshoe.scenario.Script;
import horseshoe.scenario.Stance;
import horseshoe.scenario.VotingStep;
import horseshoe.verbatim.Debrief;
import horseshoe.verbatim.Debriefing;
import horseshoe.verbatim.Delegation;
import horseshoe.verbatim.Happened;
import horseshoe.verbatim.MeetingLog;
import horseshoe.verbatim.OtherRule;
import horseshoe.verbatim.Reality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A meeting that a class has held, or still holds.
 *
 * @param state the class
 * @param run which of its meetings
 */
public record Held(ClassState state, Run run) {
    private static final String AS_IT_IS = "STATUS_QUO";

    Council council() {
        return run.state().setting().council();
    }

    MeetingLog log() {
        List<Happened> events = run.history().stream()
                .filter(recorded -> recorded.event() instanceof MeetingWent)
                .map(recorded -> new Happened(recorded.at(), ((MeetingWent) recorded.event()).event()))
                .toList();
        return new MeetingLog(run.state().setting(), events);
    }

    Debrief debrief(CouncilLibrary library) {
        return Debrief.of(log(), new Debriefing(delegations(), reality(), rules(library), notes()));
    }

    List<Delegation> delegations() {
        return council().members().stream()
                .map(Member::seat)
                .map(this::delegation)
                .toList();
    }

    private Delegation delegation(SeatId seat) {
        Delegation.Play play = switch (state.roster().play(seat)) {
            case STUDENTS -> Delegation.Play.STUDENTS;
            case BOT -> Delegation.Play.BOT;
            case TEACHER -> Delegation.Play.TEACHER;
        };
        return new Delegation(
                seat,
                play,
                state.roster().in(seat).stream().map(Roster.Person::pseudonym).toList());
    }

    /** The models that leave the seats alone; the rule as it is only where the class plays by another. */
    private List<OtherRule> rules(CouncilLibrary library) {
        String own = run.table().model().orElse(AS_IT_IS);
        return library.models().values().stream()
                .filter(ReformModel::keepsSeats)
                .filter(model -> !model.id().equals(own))
                .map(model -> new OtherRule(
                        model.id(),
                        model.proposal().title(),
                        model.on(council()),
                        model.rule().proviso()))
                .toList();
    }

    /** How the members really voted stands in the scenario where a stance is recorded. */
    private Reality reality() {
        return state.lesson().scenario().map(kept -> reality(kept.script())).orElseGet(Reality::unknown);
    }

    private static Reality reality(Script script) {
        Map<SeatId, Vote> votes = script.stances().entrySet().stream()
                .filter(entry -> entry.getValue().confidence() == Stance.Confidence.RECORDED)
                .collect(Collectors.toMap(
                        entry -> SeatId.of(entry.getKey()),
                        entry -> entry.getValue().vote()));
        return new Reality(kind(script), script.draft().symbol().orElse(""), votes);
    }

    private static QuestionKind kind(Script script) {
        return script.steps().stream()
                .filter(step -> step.id().equals(script.main()))
                .filter(VotingStep.CouncilVote.class::isInstance)
                .map(step -> ((VotingStep.CouncilVote) step).question())
                .findFirst()
                .orElse(QuestionKind.DRAFT_RESOLUTION);
    }

    private Map<SeatId, Integer> notes() {
        Map<SeatId, Integer> notes = new HashMap<>();
        state.board().notes().forEach(note -> notes.merge(note.sent().from(), 1, Integer::sum));
        return notes;
    }
}
