package horseshoe.meeting;

import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import horseshoe.drafting.ParagraphId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One command for everything that can be done with proposals. */
final class PaperSamples {
    private static final DraftText TEXT = new DraftText(List.of(), List.of(ChairSamples.WORDS));

    private PaperSamples() {}

    static Stream<Command> of(MeetingState state) {
        return Stream.of(
                        Stream.<Command>of(
                                new PaperCommand.ObjectToAgenda(ChairSamples.WORDS),
                                new PaperCommand.TableDraft(ChairSamples.WORDS, DraftTerms.plain(), TEXT)),
                        ChairSamples.invitations(),
                        motions(state),
                        each(state, PaperSamples::ofPaper),
                        state.papers().tabled(Proposal.Draft.class).stream().flatMap(PaperSamples::ofDraft))
                .flatMap(commands -> commands);
    }

    private static Stream<Command> motions(MeetingState state) {
        String order = VotingOrder.drafts(state.papers()).stream()
                .findFirst()
                .map(Proposal.Draft::symbol)
                .orElse(ChairSamples.WORDS);
        return Stream.of(MotionKind.values())
                .map(motion -> new PaperCommand.Move(
                        motion, motion == MotionKind.ORDER_OF_VOTING ? order : ChairSamples.WORDS));
    }

    private static Stream<Command> each(MeetingState state, Function<ProposalId, Stream<Command>> commands) {
        return state.papers().alive().stream()
                .map(paper -> paper.proposal().id())
                .flatMap(commands);
    }

    private static Stream<Command> ofPaper(ProposalId id) {
        return Stream.of(
                new PaperCommand.ObjectToInvitation(id),
                new PaperCommand.Withdraw(id),
                new PaperCommand.Second(id),
                new PaperCommand.TakeOver(id),
                new PaperCommand.AcceptAmendment(id),
                new PaperCommand.WithdrawAcceptance(id),
                new PaperCommand.WithdrawObjection(id),
                new PaperCommand.ObjectToParts(id));
    }

    private static Stream<Command> ofDraft(Proposal.Draft draft) {
        ProposalId id = draft.id();
        return Stream.concat(
                Stream.of(
                        new PaperCommand.Sponsor(id),
                        new PaperCommand.LeaveSponsors(id),
                        new PaperCommand.Revise(id, draft.text()),
                        new PaperCommand.AskForVoteOn(id),
                        new PaperCommand.ProposeAmendment(
                                id, new Change.Add(new ParagraphId(Half.OPERATIVE, 0), ChairSamples.WORDS)),
                        new VoteCommand.AskForVote(id)),
                firstParagraph(draft).map(paragraph -> new PaperCommand.AskForParts(id, List.of(paragraph))));
    }

    private static Stream<ParagraphId> firstParagraph(Proposal.Draft draft) {
        return Stream.of(Half.OPERATIVE, Half.PREAMBULAR)
                .map(half -> new ParagraphId(half, 1))
                .filter(draft.text()::has)
                .limit(1);
    }
}
