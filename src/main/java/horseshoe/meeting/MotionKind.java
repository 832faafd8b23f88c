package horseshoe.meeting;

import horseshoe.rules.procedure.QuestionKind;

/** The motions that have precedence over the drafts, in the order of provisional rule 33, and those that concern the voting itself. */
public enum MotionKind {
    /** To suspend the meeting; not debated. */
    SUSPEND(QuestionKind.SUSPENSION),
    /** To adjourn the meeting; not debated. */
    ADJOURN(QuestionKind.ADJOURNMENT),
    /** To adjourn the meeting to a certain day or hour. */
    ADJOURN_TO(QuestionKind.ADJOURNMENT_TO),
    /** To refer a matter to a committee, to the Secretary-General or to a rapporteur. */
    REFER(QuestionKind.REFERRAL),
    /** To postpone the discussion to a certain day or indefinitely. */
    POSTPONE(QuestionKind.POSTPONEMENT),
    /** To put the drafts to the vote in another order than that of their submission (provisional rule 32). */
    ORDER_OF_VOTING(QuestionKind.ORDER_OF_VOTING);

    private final QuestionKind question;

    MotionKind(QuestionKind question) {
        this.question = question;
    }

    /**
     * What is voted on.
     *
     * @return the kind of question
     */
    public QuestionKind question() {
        return question;
    }
}
