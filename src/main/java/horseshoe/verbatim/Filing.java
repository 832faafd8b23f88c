package horseshoe.verbatim;

import horseshoe.meeting.ChairEvent;
import horseshoe.meeting.PaperEvent;
import horseshoe.meeting.Proposal;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Standing;
import horseshoe.rules.Result;
import horseshoe.rules.SeatId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes the docket from a log. */
final class Filing {
    private final Map<ProposalId, Paper> papers = new LinkedHashMap<>();

    private Filing() {}

    static Docket of(MeetingLog log, List<VoteTaken> votes) {
        Filing filing = new Filing();
        log.events().forEach(filing::take);
        votes.forEach(filing::decide);
        return new Docket(List.copyOf(filing.papers.values()));
    }

    private void take(Happened happened) {
        switch (happened.event()) {
            case ChairEvent.MeetingOpened opened ->
                file(new Proposal.Agenda(opened.agenda(), opened.item()), happened.at());
            case PaperEvent event -> take(event, happened.at());
            default -> {}
        }
    }

    private void take(PaperEvent event, Instant at) {
        switch (event) {
            case PaperEvent.ProposalTabled tabled -> file(tabled.proposal(), at);
            case PaperEvent.SponsorJoined joined ->
                change(joined.draft(), draft -> sponsored(draft, with(draft.sponsors(), joined.by())));
            case PaperEvent.SponsorLeft left ->
                change(left.draft(), draft -> sponsored(draft, without(draft.sponsors(), left.by())));
            case PaperEvent.TextChanged changed ->
                change(
                        changed.draft(),
                        draft -> new Proposal.Draft(
                                draft.id(), draft.symbol(), draft.sponsors(), draft.terms(), changed.text()));
            case PaperEvent.Renumbered renumbered ->
                papers.computeIfPresent(
                        renumbered.proposal().id(), (same, paper) -> paper.saying(renumbered.proposal()));
            case PaperEvent.TakenOver taken -> takeOver(taken);
            case PaperEvent.StandingChanged changed -> stand(changed.proposal(), changed.standing());
            default -> {}
        }
    }

    private void file(Proposal proposal, Instant at) {
        papers.putIfAbsent(proposal.id(), new Paper(proposal, Standing.TABLED, at));
    }

    private void change(ProposalId id, UnaryOperator<Proposal.Draft> how) {
        papers.computeIfPresent(
                id,
                (same, paper) ->
                        paper.proposal() instanceof Proposal.Draft draft ? paper.saying(how.apply(draft)) : paper);
    }

    private void takeOver(PaperEvent.TakenOver taken) {
        stand(taken.proposal(), Standing.TABLED);
        change(taken.proposal(), draft -> sponsored(draft, List.of(taken.by())));
        papers.computeIfPresent(
                taken.proposal(),
                (same, paper) -> paper.proposal() instanceof Proposal.Motion motion
                        ? paper.saying(new Proposal.Motion(motion.id(), taken.by(), motion.motion(), motion.detail()))
                        : paper);
    }

    private void stand(ProposalId id, Standing standing) {
        papers.computeIfPresent(id, (same, paper) -> paper.standing(standing));
    }

    private void decide(VoteTaken vote) {
        stand(vote.on(), vote.decision().result() == Result.ADOPTED ? Standing.ADOPTED : Standing.NOT_ADOPTED);
    }

    private static Proposal.Draft sponsored(Proposal.Draft draft, List<SeatId> sponsors) {
        return new Proposal.Draft(draft.id(), draft.symbol(), sponsors, draft.terms(), draft.text());
    }

    private static List<SeatId> with(List<SeatId> sponsors, SeatId more) {
        return Stream.concat(sponsors.stream(), Stream.of(more)).distinct().toList();
    }

    private static List<SeatId> without(List<SeatId> sponsors, SeatId gone) {
        return sponsors.stream().filter(seat -> !seat.equals(gone)).toList();
    }
}
