package horseshoe.meeting;

import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.Half;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether there is something to put to the vote. A draft of which no operative paragraph is left has fallen as a whole (compare rule 89 of the
 * General Assembly on texts whose operative parts were all rejected; from memory), but not while an amendment would still add one.
 */
final class Substance {
    private Substance() {}

    /** Every paragraph says something, and at least one of them decides something (provisional rule 31). */
    static boolean says(DraftText text) {
        return !text.operative().isEmpty()
                && Stream.of(text.preambular(), text.operative())
                        .flatMap(List::stream)
                        .noneMatch(Spelling::isBlank);
    }

    static boolean isNothing(DraftText text) {
        return text.paragraphs(Half.OPERATIVE).isEmpty();
    }

    /** Whether a draft can come to a vote: it has an operative paragraph, or an amendment before the Council would give it one. */
    static boolean isLeft(Papers papers, Proposal.Draft draft) {
        return !isNothing(draft.text())
                || VotingOrder.amendments(papers, draft.id()).stream().anyMatch(Substance::addsOne);
    }

    private static boolean addsOne(Proposal.Amendment amendment) {
        return amendment.change() instanceof Change.Add
                && amendment.change().at().half() == Half.OPERATIVE;
    }

    /** The draft has fallen, if nothing is left of it after what happened. */
    static Stream<Event> fallen(MeetingState state, ProposalId id) {
        return state.papers().draft(id).stream()
                .filter(draft -> state.papers().isTabled(id) && !isLeft(state.papers(), draft))
                .flatMap(draft -> WithdrawalRules.gone(state, id, Standing.NOT_ADOPTED));
    }
}
