package horseshoe.meeting;

import horseshoe.drafting.Change;
import horseshoe.drafting.DraftText;
import horseshoe.drafting.ParagraphId;
import horseshoe.rules.SeatId;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;

/** What can be put to the vote in a meeting. */
public sealed interface Proposal {
    /**
     * Its number.
     *
     * @return in the order of submission over all kinds
     */
    ProposalId id();

    /**
     * What kind of question it is.
     *
     * @return procedural or substantive follows from it
     */
    QuestionKind kind();

    /**
     * The adoption of the provisional agenda (provisional rule 9).
     *
     * @param id its number
     * @param item the item to be discussed
     */
    record Agenda(ProposalId id, String item) implements Proposal {
        @Override
        public QuestionKind kind() {
            return QuestionKind.AGENDA;
        }
    }

    /**
     * An invitation (provisional rules 37 and 39).
     *
     * @param id its number
     * @param mover who asks for it
     * @param kind rule 37 or rule 39
     * @param name who is to be invited
     */
    record Invitation(ProposalId id, SeatId mover, QuestionKind kind, String name) implements Proposal {}

    /**
     * A motion (provisional rules 32 and 33).
     *
     * @param id its number
     * @param mover who moves it
     * @param motion which
     * @param detail to when, to whom or in which order
     */
    record Motion(ProposalId id, SeatId mover, MotionKind motion, String detail) implements Proposal {
        @Override
        public QuestionKind kind() {
            return motion.question();
        }
    }

    /**
     * A draft resolution.
     *
     * @param id its number
     * @param symbol the document's symbol, e.g. S/2024/255
     * @param sponsors members whose names are on it, the first submitted it
     * @param terms under what part of the Charter, and what else the law of voting asks
     * @param text as it stands now
     */
    record Draft(ProposalId id, String symbol, List<SeatId> sponsors, DraftTerms terms, DraftText text)
            implements Proposal {
        /** Copies the sponsors. */
        public Draft {
            sponsors = List.copyOf(sponsors);
        }

        @Override
        public QuestionKind kind() {
            return terms.kind();
        }
    }

    /**
     * An amendment (provisional rule 36).
     *
     * @param id its number
     * @param draft what it would change
     * @param mover who proposes it
     * @param change what it would change
     */
    record Amendment(ProposalId id, ProposalId draft, SeatId mover, Change change) implements Proposal {
        @Override
        public QuestionKind kind() {
            return QuestionKind.AMENDMENT;
        }
    }

    /**
     * A part of a draft that is to be voted separately (provisional rule 32).
     *
     * @param id its number
     * @param draft of which draft
     * @param mover who asks for it
     * @param paragraphs which paragraphs
     */
    record Part(ProposalId id, ProposalId draft, SeatId mover, List<ParagraphId> paragraphs) implements Proposal {
        /** Copies the paragraphs. */
        public Part {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public QuestionKind kind() {
            return QuestionKind.PART;
        }
    }

    /**
     * A challenge to a ruling: what is voted on is to overrule it (provisional rule 30).
     *
     * @param id its number
     * @param challenger who challenges
     * @param ruling what
     */
    record Challenge(ProposalId id, SeatId challenger, Ruling ruling) implements Proposal {
        @Override
        public QuestionKind kind() {
            return QuestionKind.RULING_CHALLENGE;
        }
    }
}
