package horseshoe.meeting;

import horseshoe.drafting.DraftText;
import java.time.Instant;
import java.util.Optional;

/**
 * What amendments and parts were aimed at when something became of them. A text goes on changing after that; what was decided is told as it
 * was. Of what falls because a text changes the aim is the text before that change, which has the same moment.
 */
final class Aims {
    private Aims() {}

    /** The text of a draft is about to change: whatever is aimed at it remembers it as it is. */
    static MeetingState before(MeetingState state, ProposalId draft, Instant at) {
        MeetingState now = state;
        for (Papers.Paper paper : state.papers().papers()) {
            if (paper.isTabled() && draftOf(paper.proposal()).equals(Optional.of(draft))) {
                now = aimed(now, paper, at);
            }
        }
        return now;
    }

    /** A proposal is about to be decided by a vote. */
    static MeetingState voted(MeetingState state, ProposalId id, Instant at) {
        return state.papers().paper(id).map(paper -> aimed(state, paper, at)).orElse(state);
    }

    /** Something is about to become of a proposal otherwise. */
    static MeetingState decided(MeetingState state, PaperEvent.StandingChanged changed, Instant at) {
        boolean remembered = state.papers()
                .paper(changed.proposal())
                .flatMap(Papers.Paper::aim)
                .filter(aim -> aim.at().equals(at))
                .isPresent();
        return remembered && changed.standing() == Standing.MOOT ? state : voted(state, changed.proposal(), at);
    }

    private static MeetingState aimed(MeetingState state, Papers.Paper paper, Instant at) {
        return text(state, paper.proposal())
                .map(text -> state.with(
                        state.papers().changing(paper.proposal().id(), same -> same.aimedAt(new Papers.Aim(text, at)))))
                .orElse(state);
    }

    private static Optional<DraftText> text(MeetingState state, Proposal proposal) {
        return draftOf(proposal).flatMap(state.papers()::draft).map(Proposal.Draft::text);
    }

    private static Optional<ProposalId> draftOf(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Amendment amendment -> Optional.of(amendment.draft());
            case Proposal.Part part -> Optional.of(part.draft());
            case Proposal.Agenda agenda -> Optional.empty();
            case Proposal.Invitation invitation -> Optional.empty();
            case Proposal.Motion motion -> Optional.empty();
            case Proposal.Draft draft -> Optional.empty();
            case Proposal.Challenge challenge -> Optional.empty();
        };
    }
}
