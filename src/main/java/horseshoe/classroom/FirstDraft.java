package horseshoe.classroom;

import horseshoe.classroom.RunEvent.MeetingWent;
import horseshoe.drafting.DraftText;
import horseshoe.meeting.Actor;
import horseshoe.meeting.PaperEvent.ProposalTabled;
import horseshoe.meeting.Proposal.Draft;
import horseshoe.meeting.ProposalId;
import horseshoe.meeting.Setting;
import horseshoe.rules.Member;
import horseshoe.rules.SeatId;
import horseshoe.rules.Vote;
import horseshoe.scenario.Gist;
import horseshoe.scenario.Script;
import horseshoe.scenario.Stance;
import java.util.List;
import java.util.Optional;

/** A scenario's draft, submitted before the meeting opens. */
record FirstDraft(Draft draft) {
    static Optional<FirstDraft> of(Script script, Setting setting) {
        Plot plot = new Plot(script, setting.council());
        return plot.draft().map(gist -> new FirstDraft(draft(plot, gist)));
    }

    private static Draft draft(Plot plot, Gist gist) {
        return new Draft(
                new ProposalId(1),
                plot.symbol(),
                sponsors(plot, gist),
                plot.terms(),
                new DraftText(gist.preambular(), gist.operative()));
    }

    /** Those of its sponsors that have a seat; if none has, a member that is expected to vote for it. */
    private static List<SeatId> sponsors(Plot plot, Gist gist) {
        List<SeatId> seated = plot.seated(gist.sponsors());
        return seated.isEmpty() ? List.of(friend(plot)) : seated;
    }

    private static SeatId friend(Plot plot) {
        List<SeatId> seats = plot.council().members().stream().map(Member::seat).toList();
        return seats.stream()
                .filter(seat -> plot.stance(seat).map(Stance::vote).equals(Optional.of(Vote.IN_FAVOUR)))
                .findFirst()
                .orElse(seats.getFirst());
    }

    MeetingWent event(RunId run, Asking asking) {
        Actor sponsor = new Actor.Delegation(draft.sponsors().getFirst());
        return new MeetingWent(run, asking.act(), asking.by(), sponsor, new ProposalTabled(draft));
    }
}
