package horseshoe.meeting;

import horseshoe.rules.Council;
import horseshoe.rules.Matter;
import horseshoe.rules.Proviso;
import horseshoe.rules.Question;
import horseshoe.rules.SeatSet;
import java.util.List;
import java.util.Optional;

/**
 * What the law of voting asks about a proposal. Amendments to a draft and parts of it are what the draft is (practice); rulings that
 * stand govern until the next draft is voted as a whole (provisional rule 30).
 */
final class Questions {
    private Questions() {}

    static Question of(MeetingState state, Proposal proposal) {
        return switch (proposal) {
            case Proposal.Draft draft -> of(state, draft.terms());
            case Proposal.Amendment amendment -> ofDraft(state, amendment.draft(), amendment);
            case Proposal.Part part -> ofDraft(state, part.draft(), part);
            case Proposal.Agenda agenda -> agenda.kind().question();
            case Proposal.Invitation invitation -> invitation.kind().question();
            case Proposal.Motion motion -> motion.kind().question();
            case Proposal.Challenge challenge -> challenge.kind().question();
        };
    }

    private static Question ofDraft(MeetingState state, ProposalId draft, Proposal proposal) {
        return state.papers()
                .draft(draft)
                .map(text -> of(state, text.terms()))
                .orElseGet(() -> proposal.kind().question());
    }

    private static Question of(MeetingState state, DraftTerms terms) {
        return new Question(matter(state, terms), terms.chapter(), proviso(state, terms), terms.topics());
    }

    private static Matter matter(MeetingState state, DraftTerms terms) {
        return governing(state).stream()
                .map(Questions::matter)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .orElse(terms.kind().matter());
    }

    private static Optional<Matter> matter(Chair.Settled settled) {
        return switch (settled.ruling().subject()) {
            case PROCEDURAL -> Optional.of(settled.stands() ? Matter.PROCEDURAL : Matter.SUBSTANTIVE);
            case SUBSTANTIVE -> Optional.of(settled.stands() ? Matter.SUBSTANTIVE : Matter.PROCEDURAL);
            case PROVISO_APPLIES, PROVISO_DOES_NOT_APPLY, OTHER -> Optional.empty();
        };
    }

    private static Proviso proviso(MeetingState state, DraftTerms terms) {
        Proviso.Mode mode = governing(state).stream()
                .map(Questions::mode)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .orElse(state.setting().proviso());
        return new Proviso(mode, parties(state.setting().council(), terms));
    }

    private static Optional<Proviso.Mode> mode(Chair.Settled settled) {
        return switch (settled.ruling().subject()) {
            case PROVISO_APPLIES -> Optional.of(settled.stands() ? Proviso.Mode.STRICT : Proviso.Mode.PRACTICE);
            case PROVISO_DOES_NOT_APPLY -> Optional.of(settled.stands() ? Proviso.Mode.PRACTICE : Proviso.Mode.STRICT);
            case PROCEDURAL, SUBSTANTIVE, OTHER -> Optional.empty();
        };
    }

    private static SeatSet parties(Council council, DraftTerms terms) {
        return council.seats(terms.parties().stream()
                .filter(seat -> council.member(seat).isPresent())
                .toList());
    }

    private static List<Chair.Settled> governing(MeetingState state) {
        List<Votes.Taken> taken = state.votes().taken();
        return state.chair().settled().stream()
                .filter(settled -> taken.stream()
                        .skip(settled.votes())
                        .noneMatch(vote -> vote.proposal() instanceof Proposal.Draft))
                .toList();
    }
}
