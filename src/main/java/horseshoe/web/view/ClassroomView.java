package horseshoe.web.view;

import horseshoe.drafting.Change;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import horseshoe.meeting.ChairCommand;
import horseshoe.meeting.Command;
import horseshoe.meeting.FloorCommand;
import horseshoe.meeting.MotionKind;
import horseshoe.meeting.PaperCommand;
import horseshoe.meeting.Preset;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.StatementCommand;
import horseshoe.meeting.VoteCommand;
import horseshoe.rules.consensus.ConsensusBody;
import horseshoe.rules.procedure.QuestionKind;
import horseshoe.scenario.Business;
import horseshoe.scenario.Business.Item;
import horseshoe.scenario.Script;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a scenario is for a class.
 *
 * @param held whether a meeting of the Council has anything of it to decide; if not it is for the simulator
 * @param preset how much of the procedure it needs
 * @param items what there is to decide: DRAFT, AMENDMENTS, PARTS, AGENDA, INVITATIONS, MOTIONS, RULING, STATEMENT, POLL, ELSEWHERE
 * @param leftOut by preset, which of these it leaves out
 */
public record ClassroomView(boolean held, String preset, List<String> items, Map<String, List<String>> leftOut) {
    private static final ProposalId SOME = new ProposalId(1);

    /**
     * What a script is for a class.
     *
     * @param script of a scenario
     * @return the view
     */
    public static ClassroomView of(Script script) {
        Business business = Business.of(script);
        Preset preset = business.needsWholeProcedure() ? Preset.COUNCIL : Preset.FIRST_LESSON;
        Map<String, List<String>> leftOut = new TreeMap<>();
        for (Preset each : Preset.values()) {
            leftOut.put(
                    each.name(),
                    names(business.items().stream()
                            .filter(item -> isLeftOut(each, item))
                            .toList()));
        }
        return new ClassroomView(business.isForClass(), preset.name(), names(List.copyOf(business.items())), leftOut);
    }

    private static List<String> names(List<Item> items) {
        return items.stream().map(Enum::name).toList();
    }

    private static boolean isLeftOut(Preset preset, Item item) {
        return item != Item.ELSEWHERE && !preset.knows(command(item));
    }

    /** What is done first for such an item. */
    private static Command command(Item item) {
        return switch (item) {
            case DRAFT, ELSEWHERE -> new ChairCommand.PutToVote(SOME);
            case AMENDMENTS ->
                new PaperCommand.ProposeAmendment(SOME, new Change.Delete(new ParagraphId(Half.OPERATIVE, 1)));
            case PARTS -> new PaperCommand.AskForParts(SOME, List.of());
            case AGENDA -> new PaperCommand.ObjectToAgenda("");
            case INVITATIONS -> new PaperCommand.Invite(QuestionKind.INVITATION_39, "");
            case MOTIONS -> new PaperCommand.Move(MotionKind.SUSPEND, "");
            case RULING -> new FloorCommand.ChallengeRuling();
            case STATEMENT -> new StatementCommand.PutUnderSilence(ConsensusBody.PRESS_STATEMENT, "", Instant.EPOCH);
            case POLL -> new VoteCommand.OpenPoll(List.of(), false);
        };
    }
}
