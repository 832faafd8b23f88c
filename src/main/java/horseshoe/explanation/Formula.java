package horseshoe.explanation;

import horseshoe.meeting.Proposal;
import horseshoe.record.VoteRecord;
import horseshoe.rules.Result;
import horseshoe.rules.procedure.QuestionKind;
import java.util.List;

/**
 * What was put to the vote, as the President's formula of announcement names it (practice, S/PV records): a draft resolution, an
 * amendment, the motion to suspend the meeting.
 *
 * @param kind what kind of question it was
 * @param form what is said beside its name
 */
public record Formula(QuestionKind kind, Form form) {
    private static final String RESOLUTION = "S/RES/";

    /** What is said beside the name of what was put to the vote. */
    public enum Form {
        /** Nothing. */
        PLAIN,
        /** A draft whose parts were voted before. */
        WHOLE,
        /** A draft to which amendments were adopted. */
        AMENDED,
        /** A draft to which amendments were adopted and whose parts were voted before. */
        WHOLE_AMENDED,
        /** More than one paragraph. */
        SEVERAL,
        /** The agenda as a meeting begins with it, and not a proposal to change it or to leave something out. */
        PROVISIONAL
    }

    /**
     * A vote that came before.
     *
     * @param proposal on what
     * @param result what it came to
     */
    public record Before(Proposal proposal, Result result) {}

    /**
     * The formula for a kind of question.
     *
     * @param kind which
     * @return with nothing said beside its name
     */
    public static Formula of(QuestionKind kind) {
        return new Formula(kind, Form.PLAIN);
    }

    /**
     * The formula for what the record of past votes has.
     *
     * @param vote a past vote
     * @return with nothing said beside its name; what became a resolution was a draft resolution, also on procedure
     */
    public static Formula of(VoteRecord vote) {
        return switch (vote.kind()) {
            case RESOLUTION, DRAFT -> of(QuestionKind.DRAFT_RESOLUTION);
            case AMENDMENT -> of(QuestionKind.AMENDMENT);
            case PARAGRAPH -> of(QuestionKind.PART);
            case PROCEDURAL ->
                of(
                        vote.reference().symbol().startsWith(RESOLUTION)
                                ? QuestionKind.DRAFT_RESOLUTION
                                : QuestionKind.PROCEDURE);
        };
    }

    /**
     * The formula for what was put to the vote in a meeting.
     *
     * @param proposal what
     * @param before the votes of the meeting that came before
     * @return of a draft it tells whether it was amended, and voted in parts before
     */
    public static Formula of(Proposal proposal, List<Before> before) {
        Form form = switch (proposal) {
            case Proposal.Draft draft -> form(draft, before);
            case Proposal.Part part -> part.paragraphs().size() > 1 ? Form.SEVERAL : Form.PLAIN;
            case Proposal.Amendment amendment -> Form.PLAIN;
            case Proposal.Agenda agenda -> Form.PROVISIONAL;
            case Proposal.Invitation invitation -> Form.PLAIN;
            case Proposal.Motion motion -> Form.PLAIN;
            case Proposal.Challenge challenge -> Form.PLAIN;
        };
        return new Formula(proposal.kind(), form);
    }

    private static Form form(Proposal.Draft draft, List<Before> before) {
        boolean whole = before.stream()
                .anyMatch(vote -> vote.proposal() instanceof Proposal.Part part
                        && part.draft().equals(draft.id()));
        boolean amended = before.stream()
                .anyMatch(vote -> vote.result() == Result.ADOPTED
                        && vote.proposal() instanceof Proposal.Amendment amendment
                        && amendment.draft().equals(draft.id()));
        if (whole) {
            return amended ? Form.WHOLE_AMENDED : Form.WHOLE;
        }
        return amended ? Form.AMENDED : Form.PLAIN;
    }

    /** How many it is, for the verb. */
    int number() {
        return form == Form.SEVERAL ? 2 : 1;
    }
}
